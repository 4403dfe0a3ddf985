import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GOES_ON_MS, SOURCES_SCENE, StoryStage } from '../../../src/state/storyStage.svelte';

const FOLDER = 'https://example.org/data/example/';
const story = (ids: readonly string[]) => JSON.stringify({ scenes: ids.map((id) => ({ id, view: '', text: { en: 'One\n\nTwo' } })) });

/** What the server answers. */
let served: { readonly body: string; readonly status: number };
/** What the browser keeps for a window, and on the machine. */
let kept: Map<string, string>;
let local: Map<string, string>;
const storageOf = (map: Map<string, string>) => ({
  getItem: (key: string) => map.get(key) ?? null,
  setItem: (key: string, value: string) => void map.set(key, value),
  removeItem: (key: string) => void map.delete(key)
});

beforeEach(() => {
  kept = new Map();
  served = { body: story(['first', 'second', 'third']), status: 200 };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(served.body, { status: served.status })));
  local = new Map();
  vi.stubGlobal('sessionStorage', storageOf(kept));
  vi.stubGlobal('localStorage', storageOf(local));
});
afterEach(() => void vi.unstubAllGlobals());

const opened = async (folder = FOLDER, now = 10_000, wantsDraft = false) => {
  const stage = new StoryStage();
  await stage.open({ network: folder === '' ? 'own' : 'example', folder }, wantsDraft, now);
  return stage;
};
const at = ({ position }: StoryStage) => [position.id, position.step, position.blank];

describe('the story on a stage', () => {
  test('that is read anew keeps its scene by that id and its step, and goes on without a server', async () => {
    const stage = await opened();
    stage.obey({ type: 'goto', number: 2 }, 1000);
    stage.obey({ type: 'next' }, 2000);
    served = { body: story(['new', 'first', 'second']), status: 200 };
    await stage.open({ network: 'example', folder: FOLDER }, false, 3000);
    expect([stage.position.scene, ...at(stage)]).toEqual([2, 'second', 1, 'none']);
    served = { body: '', status: 500 };
    await stage.open({ network: 'example', folder: FOLDER }, false, 4000);
    expect([stage.status, ...at(stage)]).toEqual(['ready', 'second', 1, 'none']);
  });

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

  test('goes on after a crash, which leaves nothing of the window; opened many hours later it begins with its first scene', async () => {
    (await opened()).obey({ type: 'goto', number: 3 }, 10_000);
    kept.clear();
    expect(at(await opened(FOLDER, 10_000 + 3_600_000, false))).toEqual(['third', 0, 'none']);
    expect(at(await opened(FOLDER, 10_000 + GOES_ON_MS, false))).toEqual(['first', 0, 'none']);
  });

  test('in a window that stays open is where it was, however long that is', async () => {
    (await opened()).obey({ type: 'goto', number: 3 }, 10_000);
    expect(at(await opened(FOLDER, 10_000 + 3 * GOES_ON_MS, false))).toEqual(['third', 0, 'none']);
  });

  test.each(['', '{', '[]', 'null', '{"value":1,"at":1}', '{"value":"{","at":1}', '{"value":"{\\"scene\\":-1}","at":1}'])(
    'begins anew where %s was stored',
    async (text) => {
      kept.set(`university-network.stage.story:${FOLDER}`, text);
      local.set(`university-network.stage.story:${FOLDER}`, text);
      expect(at(await opened())).toEqual(['first', 0, 'none']);
    }
  );

  test('goes on where the browser keeps nothing', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    vi.stubGlobal('localStorage', undefined);
    const stage = await opened();
    stage.obey({ type: 'next' }, 0);
    expect(at(stage)).toEqual(['first', 1, 'none']);
  });

  test.each(['', 'no story', '{"scenes":[]}'])('says so where there is no story: %s', async (body) => {
    served = { body, status: body === '' ? 404 : 200 };
    expect((await opened()).status).toBe('missing');
  });

  test('shows the draft of this browser only where it is asked for, and where there is nothing else', async () => {
    local.set('university-network.story.example', story(['drafted']));
    local.set('university-network.story.own', story(['mine']));
    expect(at(await opened())).toEqual(['first', 0, 'none']);
    const draft = await opened(FOLDER, 10_000, true);
    expect([draft.isDraft, ...at(draft)]).toEqual([true, 'drafted', 0, 'none']);
    expect(at(await opened(''))).toEqual(['mine', 0, 'none']);
    local.delete('university-network.story.own');
    expect((await opened('')).status).toBe('missing');
  });

  test.each(['', '{', '{"scenes":[]}'])('shows what is published where %s was kept as a draft', async (text) => {
    local.set('university-network.story.example', text);
    const stage = await opened(FOLDER, 10_000, true);
    expect([stage.isDraft, ...at(stage)]).toEqual([false, 'first', 0, 'none']);
  });

  test('in a kiosk plays round after round, keeps nothing, and goes on when the server does not answer', async () => {
    const stage = new StoryStage({ loops: true });
    await stage.open({ network: 'example', folder: FOLDER });
    let now = 0;
    stage.obey({ type: 'play' }, now);
    const seen: string[] = [];
    while (stage.rounds < 2 && now < 3_600_000) {
      if (seen.at(-1) !== stage.position.id) seen.push(stage.position.id);
      stage.obey({ type: 'tick' }, (now += 500));
    }
    const round = ['first', 'second', 'third', SOURCES_SCENE];
    expect(seen).toEqual([...round, ...round]);
    expect(kept.size).toBe(0);
    stage.obey({ type: 'tick' }, now + 100_000);
    served = { body: '', status: 503 };
    const { position } = stage;
    await stage.open({ network: 'example', folder: FOLDER });
    expect([stage.status, stage.position]).toEqual(['ready', position]);
  });
});
