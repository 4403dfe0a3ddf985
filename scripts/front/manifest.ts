import { THEMES } from '../../src/model/palette';
import type { Front } from './page';

/** Name of the web manifest, beside the page. */
export const MANIFEST_FILE = 'manifest.webmanifest';

/** A picture of the site on a screen of programs: `maskable` ones are cut to a circle and the like by the system. */
export interface Icon {
  readonly file: string;
  readonly pixels: number;
  readonly purpose: 'any' | 'maskable';
}

/** The pictures that systems ask for. */
export const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', pixels: 192, purpose: 'any' },
  { file: 'icon-512.png', pixels: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', pixels: 512, purpose: 'maskable' }
];

/** Says to browsers how the site is called and looks when it is installed. Whatever is in it is relative: it works in any folder of any host. */
export function webManifest({ language, facts }: Front): string {
  const manifest = {
    id: './',
    start_url: './',
    scope: './',
    name: facts.title,
    short_name: facts.title,
    description: facts.front.description,
    lang: language,
    display: 'standalone',
    background_color: THEMES.light.panel,
    theme_color: THEMES.light.panel,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.map(({ file, pixels, purpose }) => ({ src: file, sizes: `${pixels}x${pixels}`, type: 'image/png', purpose }))
    ]
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
