import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { addScene, duplicateScene, moveScene, removeScene, setSceneSeconds, setSceneText } from '../../../src/story/editStory';
import { EMPTY_STORY, type Story } from '../../../src/story/story';
import { changed, historyOf, MOST_STEPS, redone, TYPING_RESTS_MS, undone, type StoryHistory } from '../../../src/story/storyHistory';

const three = ['view=map', 'view=graph', 'view=map&select=country:KZ'].reduce<Story>((story, view) => addScene(story, view), EMPTY_STORY);
const titled = (story: Story, text: string) => setSceneText(story, 0, 'title', 'en', text);

describe('what was done to a story', () => {
  test('is taken back exactly, whatever it was, and done again exactly', () => {
    const random = seededRandom(7);
    const below = (n: number): number => Math.floor(random() * n);
    for (let round = 0; round < 40; round++) {
      let history = historyOf(three);
      const states: Story[] = [three];
      for (let n = 0; n < 60; n++) {
        const { present } = history;
        const { length } = present.scenes;
        const edits: readonly (() => Story)[] = [
          () => addScene(present, 'view=map', below(length + 1)),
          () => duplicateScene(present, below(length)),
          () => moveScene(present, below(length), below(length)),
          () => removeScene(present, below(length)),
          () => setSceneText(present, below(length), 'text', 'kk', `${below(5)}`),
          () => setSceneSeconds(present, below(length), 1 + below(5))
        ];
        history = changed(history, edits[below(edits.length)]!());
        if (history.present !== present) states.push(history.present);
      }
      for (const state of states.toReversed()) {
        expect(history.present).toBe(state);
        history = undone(history);
      }
      expect(undone(history)).toBe(history);
      for (const state of states) {
        expect(history.present).toBe(state);
        history = redone(history);
      }
      expect(redone(history)).toBe(history);
    }
  });

  test('is one step as long as one field is typed into without a rest', () => {
    const type = (history: StoryHistory, text: string, into: string, at: number) =>
      changed(history, titled(history.present, text), into, at);
    let history = type(type(type(historyOf(three), 'A', 'title.en', 0), 'Al', 'title.en', 200), 'Alm', 'title.en', 400);
    expect(undone(history).present).toBe(three);
    history = type(history, 'Alma', 'title.en', 400 + TYPING_RESTS_MS);
    expect(undone(history).present.scenes[0]!.title).toEqual({ en: 'Alm' });
    history = changed(history, setSceneText(history.present, 0, 'title', 'kk', 'А'), 'title.kk', 2000);
    expect(undone(history).present.scenes[0]!.title).toEqual({ en: 'Alma' });
    // What is typed after something was taken back is a step of its own.
    const back = undone(history);
    expect(undone(type(back, 'Almaty', 'title.en', 2010)).present).toBe(back.present);
  });

  test('is forgotten for good once something else is done instead, and where nothing changed nothing is noted', () => {
    const back = undone(changed(historyOf(three), titled(three, 'One')));
    expect(redone(back).present.scenes[0]!.title).toEqual({ en: 'One' });
    const other = changed(back, titled(three, 'Two'));
    expect(redone(other)).toBe(other);
    expect(changed(other, other.present)).toBe(other);
  });

  test('is kept for a good while, and not without end', () => {
    let history = historyOf(three);
    for (let n = 0; n < MOST_STEPS + 50; n++) history = changed(history, titled(history.present, `${n}`));
    expect(history.past).toHaveLength(MOST_STEPS);
  });
});
