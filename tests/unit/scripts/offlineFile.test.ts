import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOfSite } from '../../../scripts/offline/file';

const root = mkdtempSync(join(tmpdir(), 'site-'));
const write = (path: string, text = path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
afterAll(() => rmSync(root, { recursive: true }));

test('the one file has what the program asks for and the logos that the settings name, and nothing else of the site', async () => {
  for (const path of [
    'index.html',
    'assets/main-1a2b.js',
    'data/example/agreements.csv',
    'outlines/world-110m.json',
    'logos/light.svg',
    'logos/dark.svg',
    'logos/unused.svg',
    'picture-en.png',
    'embed.html'
  ])
    write(path);
  const logos = [
    { image: 'logos/light.svg', dark: 'logos/dark.svg', name: 'Example Ministry' },
    { image: '../logos/unused.svg', name: 'Elsewhere' }
  ];
  write('deployment.json', JSON.stringify({ logos }));
  expect([...(await filesOfSite(root)).keys()]).toEqual([
    'data/example/agreements.csv',
    'deployment.json',
    'logos/dark.svg',
    'logos/light.svg',
    'outlines/world-110m.json'
  ]);
});

test('a page in the file has no script and leads to no file beside it, but to itself and to the world', async () => {
  write('assets/page.css', 'p { color: red } @font-face { src: url(./font.woff2) }');
  write(
    'accessibility-en.html',
    '<link rel="stylesheet" crossorigin href="./assets/page.css"><script type="module" src="./assets/page.js"></script>' +
      '<a href="./?lang=en">Back</a><a href="accessibility-kk.html" lang="kk">Kazakh</a>' +
      '<a href="#scope">Scope</a><a href="https://example.org/">Law</a><a href="mailto:someone@example.org">Write</a>'
  );
  const html = Buffer.from((await filesOfSite(root)).get('accessibility-en.html')!).toString();
  expect(html).toBe(
    '<style>p { color: red } </style>' +
      '<a href="#scope">Scope</a><a href="https://example.org/">Law</a><a href="mailto:someone@example.org">Write</a>'
  );
});
