import { LANGUAGES, type Language } from '../../src/base/language';
import type { Deployment } from '../../src/load/deployment';
import type { Network } from '../../src/model/network';
import { THEME_NAMES } from '../../src/model/palette';
import { networkPoster, type PosterOutlines } from '../poster';
import { factsOf, type Facts } from './facts';
import { MANIFEST_FILE, webManifest } from './manifest';
import { oembed, PUBLISHED_VIEWS } from './oembed';
import { FRONT_PAGES, oembedFile, pictureFile, withFront, type Front, type FrontPage } from './page';

/** What a site is before its program: files beside its pages, and what fills these. */
export interface SiteFront {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly fill: (html: string, page: FrontPage) => string;
}

/** Paints the picture of a site in a language: `sitePicture`, whose library only those load who need it. */
export type PaintPicture = (network: Network, outlines: PosterOutlines, facts: Facts) => Promise<Uint8Array>;

/** Whether a page has a front. */
export const isFrontPage = (name: string): name is FrontPage => FRONT_PAGES.some((page) => page === name);

/** Language in which a site speaks before its program can ask the reader's browser. */
const languageOf = ({ defaultLanguage }: Deployment): Language => defaultLanguage ?? 'en';

/**
 * Makes the posters of each theme, the pictures and oEmbed descriptions of each language, the web manifest, and what fills the pages.
 * @param network the one that opens by itself
 * @param tables paths of its tables beside the page, that of the agreements first
 */
export async function siteFront(
  network: Network,
  outlines: PosterOutlines,
  deployment: Deployment,
  tables: readonly string[],
  paint: PaintPicture
): Promise<SiteFront> {
  const { address } = deployment;
  const files = new Map<string, string | Uint8Array>();
  for (const theme of THEME_NAMES) files.set(`poster-${theme}.svg`, networkPoster(network, outlines, theme));
  const frontIn = (language: Language): Front => ({ language, facts: factsOf(network, deployment, language), tables, address });
  for (const language of LANGUAGES) {
    const front = frontIn(language);
    files.set(pictureFile(language), await paint(network, outlines, front.facts));
    for (const view of PUBLISHED_VIEWS) files.set(oembedFile(view, language), oembed(view, front));
  }
  const front = frontIn(languageOf(deployment));
  files.set(MANIFEST_FILE, webManifest(front));
  return { files, fill: (html, page) => withFront(html, page, front) };
}
