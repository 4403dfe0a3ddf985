import { describe, expect, test } from 'vitest';
import { loadWords } from '../../../../src/i18n/words';
import { plainText } from '../../../../src/story/figureText';
import { readStory } from '../../../../src/story/storyFile';
import { sceneCues } from '../../../../src/views/speaker/sceneCues';
import { shipped as network } from '../../share/shippedNetwork';

const { story } = readStory(
  JSON.stringify({
    scenes: [
      {
        id: 'one',
        view: 'view=map',
        seconds: 25,
        title: { en: 'One', ru: 'Один' },
        text: { en: '{agreements}\n\nTwo' },
        notes: { en: 'Slowly' }
      },
      { id: 'two', view: 'view=graph', title: { en: 'Two' } }
    ]
  })
);
const script = { loop: false, scenes: ['one', 'two', '~end'].map((id) => ({ id, steps: 1, seconds: 7 })) };
const cuesIn = async (tag: 'en' | 'ru') => {
  const { language, format } = await loadWords(tag, []);
  return sceneCues(script, story!, { network, language, format }, { text: 'Closing', language: tag });
};

describe('what a speaker has to know of the scenes', () => {
  test('follows the script, with the figures of today', async () => {
    const cues = await cuesIn('en');
    expect(cues.map(({ id, number, view }) => [id, number, view])).toEqual([
      ['one', 1, 'view=map'],
      ['two', 2, 'view=graph'],
      ['~end', 3, null]
    ]);
    expect(cues.map(({ title }) => plainText(title))).toEqual(['One', 'Two', 'Closing']);
    expect(cues[0]!.parts.map(plainText)).toEqual([String(network.agreements.count), 'Two']);
    expect(cues.map(({ parts, notes }) => [parts.length, plainText(notes)])).toEqual([
      [2, 'Slowly'],
      [0, ''],
      [0, '']
    ]);
    expect(cues[0]!.seconds).toBe(7);
  });

  test('speaks the language of the window, and says where it has to speak another', async () => {
    const [one] = await cuesIn('ru');
    expect(one!.title).toEqual([{ text: 'Один', language: 'ru' }]);
    expect(one!.notes).toEqual([{ text: 'Slowly', language: 'en' }]);
  });
});
