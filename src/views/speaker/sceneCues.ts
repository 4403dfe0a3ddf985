import type { LocalText } from '../../model/names';
import { fillFigures } from '../../story/figureText';
import type { FigureSource } from '../../story/figures';
import type { Script } from '../../story/player';
import { partsOf, storyText, type Story, type StoryTexts } from '../../story/story';

/** What a speaker has to know of a scene, in one language, with the figures of today; every text as runs with their languages. */
export interface SceneCue {
  readonly id: string;
  /** As people count: the first is 1. */
  readonly number: number;
  readonly title: readonly LocalText[];
  /** What the hall reads, a part a step. */
  readonly parts: readonly (readonly LocalText[])[];
  /** [] where there are none. */
  readonly notes: readonly LocalText[];
  /** How long it is meant to stand, all steps together. */
  readonly seconds: number;
}

/**
 * The scenes of a script, in its order.
 * @param closing title of the scenes that are not in the file of the story
 */
export function sceneCues(script: Script, story: Story, source: FigureSource, closing: LocalText): SceneCue[] {
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const fill = (text: string, language: string) => fillFigures(text, language, source).runs;
  const whole = (texts: StoryTexts) => {
    const { text, language } = storyText(texts, source.language);
    return fill(text, language);
  };
  return script.scenes.map(({ id, seconds }, index) => {
    const scene = scenes.get(id);
    const number = index + 1;
    if (!scene) return { id, number, title: [closing], parts: [], notes: [], seconds };
    const text = storyText(scene.text, source.language);
    const parts = partsOf(text.text)
      .filter((part) => part !== '')
      .map((part) => fill(part, text.language));
    return { id, number, title: whole(scene.title), parts, notes: whole(scene.notes), seconds };
  });
}
