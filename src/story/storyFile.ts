import { freeId, isId } from '../base/id';
import { DEFAULT_SECONDS, MAX_SECONDS, orderedTexts, type Scene, type Story, type StoryTexts } from './story';
import { storyIssue, type StoryIssue } from './storyIssue';

/** Name of the file of a story, beside the tables of its network. */
export const STORY_FILE = 'story.json';

/** A story as it was read, and everything that a person should know about its file. */
export interface StoryReading {
  /** null where the file holds none. */
  readonly story: Story | null;
  readonly issues: readonly StoryIssue[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A BCP 47 tag, roughly. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The keys of an object other than those that are known; `__proto__` and its like are no keys of ours and stay out. */
const without = (object: JsonObject, known: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !known.includes(key) && key !== '__proto__'));

/**
 * Reads `story.json`. Never throws; of what is wrong in a scene the rest of the scene is used. Keys that the program does not know are kept, so
 * that writing the story back loses none.
 * @param text content of the file
 */
export function readStory(text: string): StoryReading {
  const issues: StoryIssue[] = [];
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { story: null, issues: [storyIssue('json-broken', 0, '', error instanceof Error ? error.message : '', 'error')] };
  }
  if (!isObject(json) || !Array.isArray(json['scenes'])) {
    return { story: null, issues: [storyIssue('scenes-missing', 0, 'scenes', isObject(json) ? json['scenes'] : json, 'error')] };
  }
  const taken = new Set<string>();
  const title = readTexts(json['title'], 0, 'title', issues);
  const scenes = (json['scenes'] as readonly unknown[]).flatMap((value, index) => readScene(value, index + 1, taken, issues));
  return { story: { title, scenes, extra: without(json, ['title', 'scenes']) }, issues };
}

function readScene(value: unknown, number: number, taken: Set<string>, issues: StoryIssue[]): Scene[] {
  if (!isObject(value)) {
    issues.push(storyIssue('scene-broken', number, '', value, 'error'));
    return [];
  }
  const { id, view, seconds } = value;
  if (id !== undefined && !(typeof id === 'string' && isId(id))) issues.push(storyIssue('id-invalid', number, 'id', id));
  else if (typeof id === 'string' && taken.has(id)) issues.push(storyIssue('id-duplicate', number, 'id', id));
  const sceneId = freeId(typeof id === 'string' && isId(id) ? id : `scene-${number}`, taken);
  taken.add(sceneId);

  if (typeof view !== 'string') issues.push(storyIssue('view-missing', number, 'view', view));
  const isDuration = typeof seconds === 'number' && seconds > 0 && seconds <= MAX_SECONDS;
  if (seconds !== undefined && !isDuration) issues.push(storyIssue('seconds-invalid', number, 'seconds', seconds));
  return [
    {
      id: sceneId,
      view: typeof view === 'string' ? view.replace(/^\?/, '') : '',
      title: readTexts(value['title'], number, 'title', issues),
      text: readTexts(value['text'], number, 'text', issues),
      notes: readTexts(value['notes'], number, 'notes', issues),
      seconds: isDuration ? seconds : DEFAULT_SECONDS,
      extra: without(value, ['id', 'view', 'title', 'text', 'notes', 'seconds'])
    }
  ];
}

/** A text alone is taken for English, as is the name of a table that does not say its language. */
function readTexts(value: unknown, scene: number, key: string, issues: StoryIssue[]): StoryTexts {
  if (value === undefined) return {};
  if (typeof value === 'string') return value === '' ? {} : { en: value };
  if (!isObject(value)) {
    issues.push(storyIssue('text-invalid', scene, key, value));
    return {};
  }
  const texts: Record<string, string> = {};
  for (const [tag, text] of Object.entries(value)) {
    if (!TAG.test(tag) || typeof text !== 'string') issues.push(storyIssue('text-invalid', scene, `${key}.${tag}`, text));
    else if (text !== '') texts[tag] = text;
  }
  return texts;
}

/**
 * Writes a story as `story.json`: always the same text for the same story, keys in the order of the program, those it does not know after them.
 * What was read from a text that was written by this function gives that text.
 */
export function writeStory({ title, scenes, extra }: Story): string {
  const json = {
    title: orderedTexts(title),
    scenes: scenes.map((scene) => ({
      id: scene.id,
      view: scene.view,
      seconds: scene.seconds,
      title: orderedTexts(scene.title),
      text: orderedTexts(scene.text),
      notes: orderedTexts(scene.notes),
      ...scene.extra
    })),
    ...extra
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
