import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import {
  addScene,
  duplicateScene,
  moveScene,
  removeScene,
  setSceneSeconds,
  setSceneText,
  setSceneView,
  setStoryTitle
} from '../../../src/story/editStory';
import { missingLanguages } from '../../../src/story/checkStory';
import { DEFAULT_SECONDS, EMPTY_STORY, partsOf, sceneView, stepsOf, storyText, type Story } from '../../../src/story/story';
import { readStory, writeStory } from '../../../src/story/storyFile';

const FILE = {
  title: { en: 'An example story', kk: 'Мысал' },
  author: 'Example Person',
  scenes: [
    {
      id: 'first',
      view: 'view=map&select=country:KZ',
      seconds: 12,
      title: { en: 'First' },
      text: { en: 'One.\n\nTwo.' },
      notes: {},
      transition: { kind: 'slow' }
    },
    { view: '?view=graph' }
  ]
};
const read = (json: unknown) => readStory(typeof json === 'string' ? json : JSON.stringify(json));
const story = read(FILE).story!;
const ids = ({ scenes }: Story): string => scenes.map(({ id }) => id).join(' ');
const remarks = (json: unknown): string[] =>
  read(json).issues.map(({ code, scene, key, value }) => `${code} ${scene} ${key} ${value}`.trim());
const scene = (others: object): object => ({ scenes: [{ view: '', ...others }] });

describe('reading', () => {
  test('a file with all and with nothing', () => {
    expect(read(FILE).issues).toEqual([]);
    expect(story.scenes[0]).toMatchObject({ id: 'first', seconds: 12, extra: { transition: { kind: 'slow' } } });
    expect(story.scenes[1]).toEqual({
      id: 'scene-2',
      view: 'view=graph',
      title: {},
      text: {},
      notes: {},
      seconds: DEFAULT_SECONDS,
      extra: {}
    });
  });
  test('a byte order mark is no part of it', () => expect(read(`\uFEFF${JSON.stringify(FILE)}`).story).toEqual(story));
  test('a text alone is English', () => expect(read(scene({ title: 'Example' })).story!.scenes[0]!.title).toEqual({ en: 'Example' }));

  test.each<[string, unknown, string[]]>([
    ['no list of scenes', { scenes: 'many' }, ['scenes-missing 0 scenes many']],
    ['a list', [], ['scenes-missing 0 scenes []']],
    ['a scene that is none', { scenes: [{ view: '' }, 'second'] }, ['scene-broken 2  second']],
    ['no view', { scenes: [{ title: { en: 'A' } }] }, ['view-missing 1 view']],
    ['an id that is none', scene({ id: 'a b' }), ['id-invalid 1 id a b']],
    [
      'an id twice',
      {
        scenes: [
          { id: 'a', view: '' },
          { id: 'a', view: '' }
        ]
      },
      ['id-duplicate 2 id a']
    ],
    ['a duration that is none', scene({ seconds: '20' }), ['seconds-invalid 1 seconds 20']],
    ['no time at all', scene({ seconds: 0 }), ['seconds-invalid 1 seconds 0']],
    ['texts that are none', scene({ text: ['A'] }), ['text-invalid 1 text ["A"]']],
    ['a text that is none', scene({ notes: { kk: 3 } }), ['text-invalid 1 notes.kk 3']],
    ['a language that is none', scene({ title: { English: 'A' } }), ['text-invalid 1 title.English A']]
  ])('%s', (_, json, wanted) => expect(remarks(json)).toEqual(wanted));

  test('what is no JSON is told with the reader’s words', () => {
    const { story: none, issues } = read('{"scenes": [');
    expect(none).toBeNull();
    expect(issues).toMatchObject([{ code: 'json-broken', severity: 'error', scene: 0 }]);
    expect(issues[0]!.value).not.toBe('');
  });

  test('ids are one of a kind, whatever the file says', () => {
    const { story: made } = read({ scenes: [{ view: '' }, { id: 'scene-1', view: '' }, { id: 'scene-1', view: '' }] });
    expect(ids(made!)).toBe('scene-1-2 scene-1 scene-1-3');
  });

  test('cut and broken files are never an exception', () => {
    const random = seededRandom(11);
    const text = JSON.stringify(FILE);
    for (let n = 0; n < 500; n++) {
      const at = Math.floor(random() * text.length);
      const broken =
        text.slice(0, at) + ['', 'null', '}', '"', '[]', '3'][Math.floor(random() * 6)]! + text.slice(at + Math.floor(random() * 9));
      const { story: kept, issues } = read(broken);
      expect(kept !== null || issues.length > 0).toBe(true);
    }
  });
});

describe('writing', () => {
  test('gives the same text again, with what the program does not know', () => {
    const text = writeStory(story);
    expect(read(text).story).toEqual(story);
    expect(writeStory(read(text).story!)).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ author: 'Example Person', scenes: [{ transition: { kind: 'slow' } }, {}] });
  });
  test('languages are in the order of the switcher', () => {
    const written = writeStory(setStoryTitle(setStoryTitle(story, 'tr', 'Örnek'), 'ru', 'Пример'));
    expect(Object.keys((JSON.parse(written) as { title: object }).title)).toEqual(['kk', 'ru', 'en', 'tr']);
  });
});

describe('editing', () => {
  const three = addScene(addScene(story, 'view=map&lang=kk&theme=dark&camera=1,2,3'), '?view=matrix', 0);

  test.each<[string, Story, string]>([
    ['adding at the end and at the beginning', three, 'scene-4 first scene-2 scene-3'],
    ['removing', removeScene(three, 1), 'scene-4 scene-2 scene-3'],
    ['moving on', moveScene(three, 0, 2), 'first scene-2 scene-4 scene-3'],
    ['moving back', moveScene(three, 3, 0), 'scene-3 scene-4 first scene-2'],
    ['moving beyond the end', moveScene(three, 1, 99), 'scene-4 scene-2 scene-3 first'],
    ['a copy', duplicateScene(three, 1), 'scene-4 first first-2 scene-2 scene-3']
  ])('%s', (_, edited, wanted) => expect(ids(edited)).toBe(wanted));

  test('a scene has no language and no theme of its own', () => expect(three.scenes[3]!.view).toBe('view=map&camera=1,2,3'));
  test('a text is set and taken out', () => {
    const set = setSceneText(story, 0, 'title', 'az', 'Birinci');
    expect(set.scenes[0]!.title).toEqual({ en: 'First', az: 'Birinci' });
    expect(setSceneText(set, 0, 'title', 'az', '')).toEqual(story);
  });
  test('view and time are set', () => {
    expect(setSceneView(story, 1, '?view=map&theme=light').scenes[1]!.view).toBe('view=map');
    expect(setSceneSeconds(story, 1, 7).scenes[1]!.seconds).toBe(7);
  });
  test('what changes nothing gives the same story', () => {
    for (const same of [
      removeScene(story, 9),
      moveScene(story, 0, 0),
      moveScene(story, -1, 0),
      duplicateScene(story, 2),
      setSceneText(story, 0, 'title', 'en', 'First'),
      setSceneText(story, 5, 'title', 'en', 'No'),
      setSceneView(story, 1, 'view=graph'),
      setSceneView(story, 7, 'view=map'),
      setSceneSeconds(story, 0, 12),
      setSceneSeconds(story, 0, -1),
      setStoryTitle(story, 'kk', 'Мысал')
    ])
      expect(same).toBe(story);
  });
  test('nothing is lost by any sequence of edits, and ids stay one of a kind', () => {
    const random = seededRandom(4);
    const below = (n: number): number => Math.floor(random() * n);
    let edited: Story = story;
    for (let n = 0; n < 500; n++) {
      const { length } = edited.scenes;
      const edits = [
        () => addScene(edited, 'view=map', below(length + 1)),
        () => duplicateScene(edited, below(length)),
        () => moveScene(edited, below(length), below(length)),
        () => (length > 3 ? removeScene(edited, below(length)) : edited)
      ];
      edited = edits[below(4)]!();
      expect(new Set(edited.scenes.map(({ id }) => id)).size).toBe(edited.scenes.length);
      if (n % 50 === 0) expect(read(writeStory(edited))).toEqual({ story: edited, issues: [] });
    }
  });
});

test('an empty line divides a text into steps', () => {
  expect(partsOf('One.\n\nTwo,\nstill two.\n \nThree.')).toEqual(['One.', 'Two,\nstill two.', 'Three.']);
  expect(partsOf('')).toEqual(['']);
  expect(story.scenes.map(stepsOf)).toEqual([2, 1]);
});

test('a reader has a text in their language, else in English, else in another', () => {
  expect(storyText({ kk: 'Мысал', en: 'Example' }, 'kk')).toEqual({ text: 'Мысал', language: 'kk' });
  expect(storyText({ kk: 'Мысал', en: 'Example' }, 'az')).toEqual({ text: 'Example', language: 'en' });
  expect(storyText({ kk: 'Мысал' }, 'az')).toEqual({ text: 'Мысал', language: 'kk' });
  expect(storyText({}, 'az')).toEqual({ text: '', language: '' });
  expect(sceneView('?view=map&stage=story&lang=az')).toBe('view=map');
  expect(writeStory(EMPTY_STORY)).toBe('{\n  "title": {},\n  "scenes": []\n}\n');
});

test('a language is missing where the title is not written in it, or a text that another language has', () => {
  const languages = ['kk', 'en'] as const;
  const [first, second] = story.scenes;
  expect(missingLanguages(second!, languages)).toEqual(['kk', 'en']);
  expect(missingLanguages(first!, languages)).toEqual(['kk']);
  const titled = setSceneText(story, 0, 'title', 'kk', 'Бірінші');
  expect(missingLanguages(titled.scenes[0]!, languages)).toEqual(['kk']);
  expect(missingLanguages(setSceneText(titled, 0, 'text', 'kk', 'Бір').scenes[0]!, languages)).toEqual([]);
});
