import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SOURCES_SCENE, StoryStage } from '../../../src/state/storyStage.svelte';

const FOLDER = 'https://example.org/data/example/';
const story = (ids: readonly string[]) => JSON.stringify({ scenes: ids.map((id) => ({ id, view: '', text: { en: 'One\n\nTwo' } })) });

/** What the server answers. */
let served: { readonly body: string; readonly status: number };
/** What the browser keeps for a window. */
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  served = { body: story(['first', 'second', 'third']), status: 200 };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(served.body, { status: served.status })));
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) };
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => void vi.unstubAllGlobals());

const opened = async (folder = FOLDER, wantsDraft = false) => {
  const stage = new StoryStage();
  await stage.open({ network: folder === '' ? 'own' : 'example', folder }, wantsDraft);
  return stage;
};
const at = ({ position }: StoryStage) => [position.id, position.step, position.blank];

describe('the story on a stage', () => {
  test('begins with its first scene and ends with the sources', async () => {
    const stage = await opened();
    expect([stage.status, ...at(stage)]).toEqual(['ready', 'first', 0, 'none']);
    stage.obey({ type: 'last' }, 0);
    expect([stage.position.id, stage.scene]).toEqual([SOURCES_SCENE, null]);
    stage.obey({ type: 'previous' }, 0);
    expect(at(stage)).toEqual(['third', 1, 'none']);
  });

  test('comes back to scene, step and cover in a window that is loaded anew', async () => {
    const stage = await opened();
    stage.obey({ type: 'goto', number: 2 }, 1000);
    stage.obey({ type: 'next' }, 2000);
    stage.obey({ type: 'black' }, 3000);
    const again = await opened();
    expect(at(again)).toEqual(['second', 1, 'black']);
    expect(again.position).toEqual(stage.position);
  });

  test('finds its scene in a story that was edited meanwhile, and knows nothing of the story of another network', async () => {
    (await opened()).obey({ type: 'goto', number: 2 }, 0);
    served = { body: story(['new', 'first', 'second', 'third']), status: 200 };
    expect(at(await opened())).toEqual(['second', 0, 'none']);
    expect(at(await opened('https://example.org/data/other/'))).toEqual(['new', 0, 'none']);
  });

  test.each(['', '{', '[]', 'null', '{"folder":1}', `{"folder":"${FOLDER}","position":{"scene":-1}}`])(
    'begins anew where %s was stored',
    async (text) => {
      kept.set('university-network.stage', text);
      expect(at(await opened())).toEqual(['first', 0, 'none']);
    }
  );

  test('goes on where the browser keeps nothing', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    const stage = await opened();
    stage.obey({ type: 'next' }, 0);
    expect(at(stage)).toEqual(['first', 1, 'none']);
  });

  test.each(['', 'no story', '{"scenes":[]}'])('says so where there is no story: %s', async (body) => {
    served = { body, status: body === '' ? 404 : 200 };
    expect((await opened()).status).toBe('missing');
  });

  test('shows the draft of this browser only where it is asked for, and where there is nothing else', async () => {
    kept.set('university-network.story.example', story(['drafted']));
    kept.set('university-network.story.own', story(['mine']));
    expect(at(await opened())).toEqual(['first', 0, 'none']);
    const draft = await opened(FOLDER, true);
    expect([draft.isDraft, ...at(draft)]).toEqual([true, 'drafted', 0, 'none']);
    expect(at(await opened(''))).toEqual(['mine', 0, 'none']);
    kept.delete('university-network.story.own');
    expect((await opened('')).status).toBe('missing');
  });

  test.each(['', '{', '{"scenes":[]}'])('shows what is published where %s was kept as a draft', async (text) => {
    kept.set('university-network.story.example', text);
    const stage = await opened(FOLDER, true);
    expect([stage.isDraft, ...at(stage)]).toEqual([false, 'first', 0, 'none']);
  });
});
