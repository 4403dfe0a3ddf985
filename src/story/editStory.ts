import { freeId } from '../base/id';
import { DEFAULT_SECONDS, MAX_SECONDS, sceneView, type Scene, type SceneText, type Story } from './story';

/**
 * Changes of a story. Each gives another story and leaves the given one as it is; where there is nothing to change (no such scene, the same text)
 * it gives the same object. Scenes are meant by their index, the first is 0.
 */

/**
 * Adds a scene of the view that is shown.
 * @param query of the address of the view
 * @param at index that the scene gets; at the end where it is not given
 */
export function addScene(story: Story, query: string, at: number = story.scenes.length): Story {
  const scene: Scene = {
    id: newId(story, `scene-${story.scenes.length + 1}`),
    view: sceneView(query),
    title: {},
    text: {},
    notes: {},
    seconds: DEFAULT_SECONDS,
    extra: {}
  };
  return withScenes(story, story.scenes.toSpliced(within(at, story.scenes.length), 0, scene));
}

/** Takes a scene out. */
export const removeScene = (story: Story, index: number): Story =>
  has(story, index) ? withScenes(story, story.scenes.toSpliced(index, 1)) : story;

/** Moves a scene to another place; the index `to` is the one it has afterwards. */
export function moveScene(story: Story, from: number, to: number): Story {
  const target = within(to, story.scenes.length - 1);
  if (!has(story, from) || from === target) return story;
  return withScenes(story, story.scenes.toSpliced(from, 1).toSpliced(target, 0, story.scenes[from]!));
}

/** Puts a copy of a scene, with an id of its own, behind it. */
export function duplicateScene(story: Story, index: number): Story {
  if (!has(story, index)) return story;
  const scene = story.scenes[index]!;
  return withScenes(story, story.scenes.toSpliced(index + 1, 0, { ...scene, id: newId(story, scene.id) }));
}

/** Sets a text of a scene in a language; '' takes it out. */
export function setSceneText(story: Story, index: number, key: SceneText, language: string, text: string): Story {
  const texts = story.scenes[index]?.[key];
  if (!texts || (texts[language] ?? '') === text) return story;
  const { [language]: _old, ...others } = texts;
  return withScene(story, index, { [key]: text === '' ? others : { ...texts, [language]: text } });
}

/** Sets the title of the story in a language; '' takes it out. */
export function setStoryTitle(story: Story, language: string, text: string): Story {
  if ((story.title[language] ?? '') === text) return story;
  const { [language]: _old, ...others } = story.title;
  return { ...story, title: text === '' ? others : { ...story.title, [language]: text } };
}

/** Sets what a scene shows, from the query of an address. */
export function setSceneView(story: Story, index: number, query: string): Story {
  const view = sceneView(query);
  return story.scenes[index]?.view === view ? story : withScene(story, index, { view });
}

/** Sets how long a scene stands, in seconds; what is not above 0 and up to an hour changes nothing. */
export function setSceneSeconds(story: Story, index: number, seconds: number): Story {
  if (!(seconds > 0 && seconds <= MAX_SECONDS) || story.scenes[index]?.seconds === seconds) return story;
  return withScene(story, index, { seconds });
}

const has = (story: Story, index: number): boolean => Number.isInteger(index) && index >= 0 && index < story.scenes.length;
const within = (index: number, last: number): number => Math.min(Math.max(Math.trunc(index), 0), Math.max(last, 0));
const withScenes = (story: Story, scenes: readonly Scene[]): Story => ({ ...story, scenes });
const withScene = (story: Story, index: number, change: Partial<Scene>): Story =>
  has(story, index) ? withScenes(story, story.scenes.with(index, { ...story.scenes[index]!, ...change })) : story;
const newId = (story: Story, base: string): string => freeId(base, new Set(story.scenes.map(({ id }) => id)));
