import { describe, expect, test } from 'vitest';
import { DEFAULT_DEPLOYMENT, loadDeployment, logoText } from '../../../src/load/deployment';
import { loadNetworkList } from '../../../src/load/networkList';

const BASE = 'https://map.example.edu/network/';

const answering =
  (body: string | null): typeof fetch =>
  (input) => {
    expect(String(input).startsWith(BASE)).toBe(true);
    return Promise.resolve(body === null ? new Response('', { status: 404 }) : new Response(body));
  };
const deploymentOf = (settings: unknown): ReturnType<typeof loadDeployment> =>
  loadDeployment(BASE, { fetch: answering(JSON.stringify(settings)) });
const listOf = (settings: unknown): ReturnType<typeof loadNetworkList> =>
  loadNetworkList(BASE, { fetch: answering(JSON.stringify(settings)) });

describe('deployment.json', () => {
  test('every key may be left out', async () => {
    expect(await deploymentOf({})).toEqual({ deployment: DEFAULT_DEPLOYMENT, issues: [] });
  });

  test('every key is read', async () => {
    const settings = {
      title: { en: 'Example network', kk: 'Үлгі желі' },
      subtitle: { en: 'Made up' },
      organisation: { en: 'Example Ministry' },
      logos: [{ image: 'logos/example.svg', name: 'Example Ministry', link: 'https://example.edu/' }],
      defaultNetwork: 'example',
      defaultLanguage: 'kk',
      defaultTheme: 'dark',
      worldview: 'de-facto',
      worldviewOverrides: { XKX: 'dashed' },
      dataHosts: ['data.example.edu'],
      embedHosts: ['ministry.example.edu', '*.gov.example.edu'],
      address: 'https://map.example.edu/network/',
      stageMargin: 0.1,
      contact: 'mailto:data@example.edu'
    };
    expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_DEPLOYMENT).sort());
    expect(await deploymentOf(settings)).toEqual({ deployment: settings, issues: [] });
  });

  test.each([
    ['title', 'Example'],
    ['title', { en: 1 }],
    ['title', { 'not a tag': 'x' }],
    ['logos', 'logos/example.svg'],
    ['defaultNetwork', '../x'],
    ['defaultLanguage', 'fr'],
    ['defaultTheme', 'sepia'],
    ['worldview', 'mine'],
    ['worldviewOverrides', ['XKX']],
    ['dataHosts', ['https://data.example.edu/']],
    ['dataHosts', ['*']],
    ['embedHosts', ['https://ministry.example.edu']],
    ['embedHosts', ['*']],
    ['embedHosts', "'none'"],
    ['address', 'map'],
    ['address', 'javascript:alert(1)'],
    ['address', 'https://map.example.edu/?x=1'],
    ['stageMargin', 0.2],
    ['stageMargin', '5%'],
    ['contact', 'javascript:alert(1)'],
    ['contact', 'http://example.edu/'],
    ['contact', 'mailto:a@example.edu?bcc=b@example.edu'],
    ['contact', null]
  ])('%s: %j is reported and takes its default', async (key, value) => {
    const { deployment, issues } = await deploymentOf({ [key]: value });
    expect(deployment).toEqual(DEFAULT_DEPLOYMENT);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'setting-invalid', file: 'deployment.json', row: 0, column: key });
    expect(issues[0]!.value).toBe(typeof value === 'string' ? value : JSON.stringify(value));
  });

  test('a logo may have a name in several languages, a variant for dark ground and a height on the stage', async () => {
    const logo = { image: 'logos/a.svg', dark: 'logos/a-dark.png', name: { en: 'Example Ministry', kk: 'Мысал' }, link: '', height: 0.1 };
    const { deployment, issues } = await deploymentOf({ logos: [logo] });
    expect({ logos: deployment.logos, issues }).toEqual({ logos: [logo], issues: [] });
    expect(['kk', 'az'].map((language) => logoText(deployment.logos[0]!, language))).toEqual(['Мысал', 'Example Ministry']);
    expect(logoText({ image: 'a.svg', name: { ru: 'Пример' }, link: '' }, 'az')).toBe('Пример');
    expect(logoText({ image: 'a.svg', name: 'Example Ministry', link: '' }, 'az')).toBe('Example Ministry');
  });

  test.each<[string, object, string, string, number]>([
    ['a file outside the site', { image: '../secret.svg', name: 'x' }, '.image', '../secret.svg', 1],
    ['a file of another host', { image: 'https://other.example/x.svg', name: 'x' }, '.image', 'https://other.example/x.svg', 1],
    ['a file that is no picture', { image: 'x.html', name: 'x' }, '.image', 'x.html', 1],
    ['an empty name', { image: 'x.svg', name: ' ' }, '.name', ' ', 1],
    ['no name', { image: 'x.svg' }, '', '{"image":"x.svg"}', 1],
    ['an unsafe address', { image: 'x.svg', name: 'x', link: 'javascript:alert(1)' }, '.link', 'javascript:alert(1)', 2],
    ['a height that fills the screen', { image: 'x.svg', name: 'x', height: 1 }, '.height', '1', 2],
    ['an unknown key', { image: 'x.svg', name: 'x', width: 3 }, '.width', '3', 2]
  ])('a logo with %s is told by its place in the list; the others stay', async (_, logo, key, value, left) => {
    const { deployment, issues } = await deploymentOf({ logos: [logo, { image: 'good.png', name: 'Example' }] });
    expect(deployment.logos).toHaveLength(left);
    expect(deployment.logos.at(-1)).toEqual({ image: 'good.png', name: 'Example', link: '' });
    expect(issues).toMatchObject([{ code: 'setting-invalid', column: `logos[0]${key}`, value }]);
  });

  test('a wrong key leaves the others as they are; an unknown one is reported', async () => {
    const { deployment, issues } = await deploymentOf({ worldview: 'mine', stageMargin: 0, colour: 'red' });
    expect(deployment.stageMargin).toBe(0);
    expect(issues.map(({ column }) => column)).toEqual(['worldview', 'colour']);
  });

  test.each([
    [null, 'file-missing'],
    ['{"title": ', 'json-broken'],
    ['[]', 'json-broken'],
    ['<!doctype html>', 'json-broken']
  ])('%j leaves every default', async (body, code) => {
    const { deployment, issues } = await loadDeployment(BASE, { fetch: answering(body) });
    expect(deployment).toEqual(DEFAULT_DEPLOYMENT);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('a stopped load is no default', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(loadDeployment(BASE, { signal, fetch: () => Promise.reject(new Error('aborted')) })).rejects.toThrow('stopped');
  });

  test('a key that every object has is a key like others', async () => {
    const { issues } = await loadDeployment(BASE, { fetch: answering('{"__proto__": {"contact": "x"}, "constructor": 1}') });
    expect(issues.map(({ column }) => column).sort()).toEqual(['__proto__', 'constructor']);
  });
});

describe('data/networks.json', () => {
  test('paths are relative to the list', async () => {
    const { list, issues } = await listOf({
      networks: [{ id: 'one', title: { en: 'One' }, path: 'folder/one' }, { id: 'two' }],
      default: 'two'
    });
    expect(list).toEqual({
      networks: [
        { id: 'one', title: { en: 'One' }, path: 'data/folder/one' },
        { id: 'two', title: {}, path: 'data/two' }
      ],
      defaultId: 'two'
    });
    expect(issues).toEqual([]);
  });

  test.each(['../one', '/one', 'https://other.example/one', '//other.example', 'a\\b', 'a/./b', ''])('path %j is refused', async (path) => {
    const { list, issues } = await listOf({ networks: [{ id: 'one', path }] });
    expect(list.networks[0]!.path).toBe('data/one');
    expect(issues.map(({ column }) => column)).toEqual(['networks[0].path']);
  });

  test('entries without a usable id are left out and reported', async () => {
    const { list, issues } = await listOf({ networks: [{ id: 'one' }, { id: 'one' }, { id: 'o n e' }, {}, 'one'], default: 'three' });
    expect(list).toMatchObject({ networks: [{ id: 'one' }], defaultId: 'one' });
    expect(issues.map(({ column }) => column)).toEqual(['networks[1].id', 'networks[2].id', 'networks[3].id', 'networks[4].id', 'default']);
  });

  test('a list that is not there is empty', async () => {
    const { list, issues } = await loadNetworkList(BASE, { fetch: answering(null) });
    expect(list).toEqual({ networks: [], defaultId: '' });
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['file-missing', 'data/networks.json']]);
  });
});
