import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentPolicy, contentTypeOf, headersOf, siteSettings, USUAL_SETTINGS } from '../../../scripts/headers.js';
import { headersFile, SERVERS } from '../../../scripts/serverConfigs.js';

const shipped = (file: string) => readFileSync(fileURLToPath(new URL(`../../../docs/deploy/${file}`, import.meta.url)), 'utf8');
const directive = (name: string, policy: string) => new RegExp(`${name} ([^;]*)`).exec(policy)?.[1];

describe('one source', () => {
  test.each(Object.entries(SERVERS))('docs/deploy holds what is made for %s (node scripts/serverConfigs.js)', (_, { file, make }) => {
    expect(shipped(file)).toBe(make());
  });

  test('docs/deployment.md shows the headers as they are sent', () => {
    const text = readFileSync(fileURLToPath(new URL('../../../docs/deployment.md', import.meta.url)), 'utf8');
    for (const [name, value] of Object.entries(headersOf(''))) if (name !== 'Cache-Control') expect(text).toContain(`${name}: ${value}`);
  });
});

describe('the policy', () => {
  test('lets nothing foreign in, and no script that is not a file', () => {
    for (const embed of [false, true]) {
      const policy = contentPolicy(USUAL_SETTINGS, embed);
      expect(policy).not.toMatch(/unsafe|blob:|https?:/);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
    }
  });

  test('lets the page ask the hosts that the deployment lists, and no others', () => {
    const connect = (dataHosts: unknown) => directive('connect-src', contentPolicy(siteSettings({ dataHosts })));
    expect(connect(['data.example.edu', 'tables.example.edu:8443'])).toBe(
      "'self' https://data.example.edu https://tables.example.edu:8443"
    );
    expect(directive('connect-src', contentPolicy(siteSettings({ dataHosts: ['data.example.edu'] }), true))).toBe("'self'");
    const wrong = [[], undefined, '*', ['*'], ["'unsafe-inline'"], ['data.example.edu; script-src *'], ['https://data.example.edu'], [1]];
    for (const hosts of wrong) expect(connect(hosts)).toBe("'self'");
    expect(siteSettings(null)).toEqual(USUAL_SETTINGS);
  });

  test('lets the listed hosts frame the page for frames, or all; and only that page', () => {
    const ancestors = (embedHosts: unknown, embed: boolean) =>
      directive('frame-ancestors', contentPolicy(siteSettings({ embedHosts }), embed));
    expect(ancestors(['ministry.example', '*.gov.example'], true)).toBe("'self' https://ministry.example https://*.gov.example");
    expect(ancestors(['ministry.example'], false)).toBe("'self'");
    expect(ancestors([], true)).toBe('*');
    expect(ancestors(["ministry.example 'none'"], true)).toBe('*');
  });
});

test('only what never changes is kept', () => {
  const caching = (path: string) => headersOf(path)['Cache-Control'];
  for (const path of ['assets/main-1a2b.js', 'snapshots/2026-11-22/datapackage.json', 'snapshots/2026-11-22-b/x/agreements.csv'])
    expect(caching(path), path).toContain('immutable');
  for (const path of [
    '',
    'index.html',
    'embed.html',
    'embed.js',
    'deployment.json',
    'data/x/agreements.csv',
    'snapshots/index.json',
    'data/assets.csv'
  ])
    expect(caching(path), path).toBe('no-cache');
});

test('an unknown kind of file is bytes', () => {
  expect(contentTypeOf('a.exe')).toBe('application/octet-stream');
  expect(contentTypeOf('A.HTML')).toBe('text/html; charset=utf-8');
  expect(contentTypeOf('worker.mjs')).toBe('text/javascript; charset=utf-8');
});

test('_headers names no header of a file twice, for hosts join what they find', () => {
  const rules = headersFile()
    .split('\n\n')
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => {
      const [path, ...lines] = rule.trim().split('\n');
      return { path: path!, names: lines.map((line) => line.trim().split(':')[0]!) };
    });
  const matches = (rule: string, path: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path);
  for (const path of ['/', '/index.html', '/embed.html', '/embed', '/assets/main-1a2b.js', '/data/x/agreements.csv']) {
    const names = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.names);
    expect(new Set(names).size, path).toBe(names.length);
    if (!path.startsWith('/data')) expect(names).toContain('Content-Security-Policy');
  }
});
