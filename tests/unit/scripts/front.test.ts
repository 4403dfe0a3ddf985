import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import { deploymentOf } from '../../../scripts/front/deployment';
import { sitePicture } from '../../../scripts/front/picture';
import { siteFront, type SiteFront } from '../../../scripts/front/site';
import { defaultNetwork, networkPoster, posterOutlines, type DefaultNetwork, type PosterOutlines } from '../../../scripts/poster';
import { LANGUAGES } from '../../../src/base/language';
import { THEME_NAMES } from '../../../src/model/palette';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = (name: string) => readFileSync(join(root, 'src', name), 'utf8');
let site: DefaultNetwork;
let outlines: PosterOutlines;
let front: SiteFront;

beforeAll(async () => {
  site = await defaultNetwork(root);
  outlines = await posterOutlines(join(root, 'public'));
  const deployment = deploymentOf({ defaultLanguage: 'kk', address: 'https://map.example.org' });
  front = await siteFront(site.network, outlines, deployment, site.tables, sitePicture);
}, 120_000);

describe.each(['index.html', 'embed.html'] as const)('%s before its program', (name) => {
  test('speaks the language of the deployment, with numbers of the data and links to its tables', () => {
    const html = front.fill(page(name), name);
    expect(html).toContain('<html lang="kk"');
    expect(html).toContain('<h1>Университеттер желісінің картасы</h1>');
    expect(html).toContain('Қазақстан, Әзербайжан және Эстония университеттерінің желісі');
    const { universities, agreements } = site.network;
    expect(html).toContain(`<data value="${universities.length}" data-count="universities">`);
    expect(html).toContain(`<data value="${agreements.count}" data-count="agreements">`);
    expect(html).toContain('<a href="data/kazakhstan/agreements.csv">agreements.csv</a>');
    expect(html).toContain('2026\u00a0ж. 22 қараша');
    expect(html).toMatch(/<img [^>]*alt="[^"]{10,}"/);
    expect(html).not.toMatch(/ style=|<script>|undefined|\{\w+\}|alt=""|content=""/);
  });

  test('says to those who are sent its address what it is, with full addresses', () => {
    const html = front.fill(page(name), name);
    for (const property of ['og:title', 'og:description', 'og:image', 'og:url', 'og:locale'])
      expect(html).toMatch(new RegExp(`<meta property="${property}" content="[^"]+" />`));
    expect(html).toContain('<meta property="og:image" content="https://map.example.org/picture-kk.png" />');
    expect(html).toMatch(/<link rel="alternate" type="application\/json\+oembed" href="https:\/\/map\.example\.org\/oembed\/\w+-kk\.json"/);
  });
});

test('texts of a deployment are written as texts', async () => {
  const deployment = deploymentOf({ title: { en: 'A <b>"&' }, subtitle: { en: '$& <i>' } });
  const { fill } = await siteFront(site.network, outlines, deployment, site.tables, () => Promise.resolve(new Uint8Array()));
  const html = fill(page('index.html'), 'index.html');
  expect(html).toContain('<h1>A &lt;b&gt;&quot;&amp;</h1>');
  expect(html).toContain('$&amp; &lt;i&gt;');
  expect(html).toContain('<title>A &lt;b&gt;&quot;&amp;</title>');
});

test('oEmbed of every view in every language is a frame of this site', () => {
  const made = [...front.files].filter(([name]) => name.startsWith('oembed/'));
  expect(made).toHaveLength(4 * LANGUAGES.length);
  for (const [name, text] of made) {
    const json = JSON.parse(String(text)) as Record<string, unknown>;
    expect(json).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 600, thumbnail_width: 1200, thumbnail_height: 630 });
    const language = /-(\w+)\.json$/.exec(name)![1]!;
    expect(json['thumbnail_url']).toBe(`https://map.example.org/picture-${language}.png`);
    expect(json['html']).toContain('<iframe src="https://map.example.org/embed.html?');
    expect(json['html']).toContain(`lang=${language}`);
    expect(json['html']).not.toMatch(/<script|style=/);
  }
  const titles = made.map(([, text]) => (JSON.parse(String(text)) as { title: string }).title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('an address comes from the environment too, and a wrong one stops the build', () => {
  process.env['SITE_ADDRESS'] = 'https://elsewhere.example.org/map';
  try {
    expect(deploymentOf({ address: 'https://map.example.org' }).address).toBe('https://elsewhere.example.org/map/');
    process.env['SITE_ADDRESS'] = 'map';
    expect(() => deploymentOf({})).toThrow('SITE_ADDRESS');
  } finally {
    delete process.env['SITE_ADDRESS'];
  }
});

test('the pictures are 1200 by 630, each in its language, with letters that there are', async () => {
  const pictures = LANGUAGES.map((language) => front.files.get(`picture-${language}.png`) as Uint8Array);
  expect(new Set(pictures.map((picture) => gzipSync(picture).toString('base64'))).size).toBe(LANGUAGES.length);
  for (const picture of pictures) {
    const image = await loadImage(Buffer.from(picture));
    expect([image.width, image.height]).toEqual([1200, 630]);
    const canvas = createCanvas(1200, 630);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    // Ink where the title stands, and colours where the map is.
    const dark = (x: number, y: number, width: number, height: number) => {
      const { data } = context.getImageData(x, y, width, height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 240) count++;
      return count;
    };
    expect(dark(56, 440, 600, 70)).toBeGreaterThan(2000);
    expect(dark(56, 560, 800, 40)).toBeLessThan(dark(56, 440, 600, 70));
    expect(dark(100, 20, 1000, 380)).toBeGreaterThan(500);
  }
});

describe.each(THEME_NAMES)('the poster in %s', (theme) => {
  test('is small, and draws every arc and disc', () => {
    const svg = front.files.get(`poster-${theme}.svg`) as string;
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(25_000);
    expect(svg).not.toMatch(/NaN|undefined|style=|Infinity/);
    expect(svg.match(/<circle /g)!.length).toBeGreaterThan(100);
    expect(svg.match(/<path [^>]*d="m[^"]*c/g)!.length + svg.match(/<path d="m[^"]*c/g)!.length).toBeGreaterThan(100);
  });
});

test('a poster can be drawn at any size', () => {
  expect(networkPoster(site.network, outlines, 'light', { width: 600, height: 300 })).toContain('viewBox="0 0 600 300"');
});
