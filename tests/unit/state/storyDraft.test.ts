import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoryDraft } from '../../../src/state/storyDraft.svelte';
import { addScene, moveScene, removeScene, setSceneText } from '../../../src/story/editStory';
import { writeStory } from '../../../src/story/storyFile';

const SHIPPED = readFileSync(new URL('../../../data/kazakhstan/story.json', import.meta.url), 'utf8');
const PLACE = { network: 'example', folder: 'https://example.org/data/example/' };
const KEY = 'university-network.story.example';
let kept: Map<string, string>;
let full = false;

beforeEach(() => {
  kept = new Map();
  full = false;
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(SHIPPED, { status: address.startsWith(PLACE.folder) ? 200 : 404 }))
  );
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key)
  });
});
afterEach(() => void vi.unstubAllGlobals());

const opened = async (place = PLACE) => {
  const draft = new StoryDraft();
  await draft.open(place);
  return draft;
};

test('begins with what is published, and is kept from the first change until it is as published again', async () => {
  const draft = await opened();
  expect([draft.status, draft.isDraft, writeStory(draft.story)]).toEqual(['ready', false, SHIPPED]);
  draft.change(moveScene(draft.story, 0, 2));
  draft.change(setSceneText(draft.story, 0, 'title', 'kk', 'Мысал'));
  expect(draft.isDraft).toBe(true);
  const again = await opened();
  expect(writeStory(again.story)).toBe(writeStory(draft.story));
  expect(again.isDraft).toBe(true);
  draft.undo();
  draft.undo();
  expect([draft.isDraft, draft.canUndo, draft.canRedo, kept.has(KEY)]).toEqual([false, false, true, false]);
  draft.redo();
  expect(kept.get(KEY)).toBe(writeStory(draft.story));
});

test('goes back to what is published, and that can be taken back', async () => {
  const draft = await opened();
  draft.change(removeScene(draft.story, 0));
  const edited = draft.story;
  draft.discard();
  expect([writeStory(draft.story), kept.size]).toEqual([SHIPPED, 0]);
  draft.undo();
  expect(draft.story).toBe(edited);
  expect(kept.get(KEY)).toBe(writeStory(edited));
});

test('is made from nothing where nothing is published, as for own data', async () => {
  const draft = await opened({ network: 'own', folder: '' });
  expect([draft.story.scenes, draft.published]).toEqual([[], null]);
  draft.change(addScene(draft.story, 'network=own&view=map&lang=kk'));
  expect((await opened({ network: 'own', folder: '' })).story.scenes.map(({ view }) => view)).toEqual(['view=map']);
  expect((await opened()).isDraft).toBe(false);
});

test('says where the browser does not keep it, and goes on', async () => {
  const draft = await opened();
  full = true;
  draft.change(removeScene(draft.story, 0));
  expect([draft.isKept, draft.isDraft]).toEqual([false, true]);
  vi.stubGlobal('localStorage', undefined);
  const other = await opened();
  other.change(removeScene(other.story, 0));
  expect(other.isKept).toBe(false);
});

test('what was kept and is no story any more is not shown', async () => {
  kept.set(KEY, '{"scenes":');
  expect(writeStory((await opened()).story)).toBe(SHIPPED);
});
