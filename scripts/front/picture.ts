import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { decompress } from 'wawoff2';
import { THEMES } from '../../src/model/palette';
import type { Network } from '../../src/model/network';
import { networkPoster, type PosterOutlines } from '../poster';
import type { Facts } from './facts';
import { PICTURE_SIZE } from './page';

/** Letters of the page, in pieces by script: what one piece has not the next one has. */
const PIECES = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
const FAMILIES = { serif: 'source-serif-4', sans: 'inter' } as const;
const familyOf = (family: keyof typeof FAMILIES): string => PIECES.map((piece) => `"${family} ${piece}"`).join(', ');

let fonts: Promise<void> | undefined;

/** The page's own typefaces, for the machine that builds may have none. */
async function loadFonts(): Promise<void> {
  const require = createRequire(import.meta.url);
  for (const [family, name] of Object.entries(FAMILIES)) {
    const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
    for (const piece of PIECES) {
      const bytes = await decompress(await readFile(join(folder, `files/${name}-${piece}-wght-normal.woff2`)));
      GlobalFonts.register(Buffer.from(bytes), `${family} ${piece}`);
    }
  }
}

/** Space around the words, and height of the band they stand in, in pixels. */
const MARGIN = 56;
const BAND = 208;

/**
 * The picture that is shown where the address of the site is sent, 1200 × 630: the map, with title, counts and date in a language under it.
 * @returns a PNG
 */
export async function sitePicture(
  network: Network,
  outlines: PosterOutlines,
  { title, subtitle, counts, dated, words }: Facts
): Promise<Buffer> {
  await (fonts ??= loadFonts());
  const { width, height } = PICTURE_SIZE;
  const theme = THEMES.light;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const map = networkPoster(network, outlines, 'light', { width, height: height - BAND });
  context.drawImage(await loadImage(Buffer.from(map)), 0, 0, width, height - BAND);
  context.fillStyle = theme.panel;
  context.fillRect(0, height - BAND, width, BAND);
  context.fillStyle = theme.rule;
  context.fillRect(0, height - BAND, width, 2);

  const line = (text: string, family: keyof typeof FAMILIES, weight: number, size: number, baseline: number, colour: string) => {
    const room = width - 2 * MARGIN;
    context.fillStyle = colour;
    context.font = fitted(context, text, family, weight, size, room);
    context.fillText(text, MARGIN, baseline, room);
  };
  line(title, 'serif', 650, 54, height - BAND + 76, theme.text);
  line(subtitle.text, 'sans', 400, 28, height - BAND + 122, theme.text);
  const said = counts.map(({ value, label }) => `${words.format.number(value)} ${label}`);
  line([...said, dated].filter(Boolean).join('  ·  '), 'sans', 400, 24, height - BAND + 168, theme.quiet);
  return canvas.encode('png');
}

/** A font in which a text has room, as large as may be. */
function fitted(context: SKRSContext2D, text: string, family: keyof typeof FAMILIES, weight: number, size: number, room: number): string {
  const at = (pixels: number) => `${weight} ${pixels}px ${familyOf(family)}`;
  context.font = at(size);
  const wide = context.measureText(text).width;
  return at(wide <= room ? size : Math.max(14, Math.floor((size * room) / wide)));
}
