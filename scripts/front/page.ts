import type { Language } from '../../src/base/language';
import { LANGUAGES } from '../../src/base/language';
import { escaped, type Facts } from './facts';

/** What a page before its program is made of. */
export interface Front {
  readonly language: Language;
  readonly facts: Facts;
  /** Paths of the tables beside the page, that of the agreements first. */
  readonly tables: readonly string[];
  /** Public address of the site, ending in `/`; '' = not known: addresses stay relative, which few readers of them follow. */
  readonly address: string;
}

/** The pages that have a front, by their names. */
export const FRONT_PAGES = ['index.html', 'embed.html'] as const;
export type FrontPage = (typeof FRONT_PAGES)[number];

/** Name of the picture that stands for the site where its address is sent, in a language. */
export const pictureFile = (language: Language): string => `picture-${language}.png`;
/** Of the description of a view for pages that embed by address. */
export const oembedFile = (view: string, language: Language): string => `oembed/${view}-${language}.json`;
/** Pixels of the picture. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Locale as Open Graph writes it. */
const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_RU', az: 'az_AZ', et: 'et_EE', en: 'en_GB' };

/**
 * A page with its front filled in: language, title, description and what it says to those who are sent its address, between the comments
 * `front:head`; title, picture, counts and links to the tables, between the comments `front:body`.
 */
export function withFront(html: string, page: FrontPage, front: Front): string {
  const { language, facts } = front;
  return html
    .replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
    .replace(/(<!-- front:head -->)[\s\S]*(<!-- \/front:head -->)/, (_, from: string, to: string) => from + head(page, front) + to)
    .replace(/(<!-- front:body -->)[\s\S]*(<!-- \/front:body -->)/, (_, from: string, to: string) => from + body(page, front) + to)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(facts.title)}</title>`);
}

function head(page: FrontPage, { language, facts, address }: Front): string {
  const own = page === 'index.html' ? address : `${address}${page}`;
  const view = page === 'index.html' ? 'all' : 'map';
  const properties: readonly (readonly [property: string, content: string])[] = [
    ['og:type', 'website'],
    ['og:site_name', facts.title],
    ['og:title', facts.subtitle.text],
    [
      'og:description',
      [facts.counts.map(({ value, label }) => `${facts.words.format.number(value)} ${label}`).join(', '), facts.dated]
        .filter(Boolean)
        .join('. ')
    ],
    ...(address ? ([['og:url', own]] as const) : []),
    ['og:image', address + pictureFile(language)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(PICTURE_SIZE.width)],
    ['og:image:height', String(PICTURE_SIZE.height)],
    ['og:image:alt', facts.front.picture],
    ['og:locale', LOCALES[language]],
    ...LANGUAGES.filter((other) => other !== language).map((other) => ['og:locale:alternate', LOCALES[other]] as const)
  ];
  return [
    `<meta name="description" content="${escaped(facts.front.description)}" />`,
    '<title></title>',
    ...(address && page === 'index.html' ? [`<link rel="canonical" href="${escaped(address)}" />`] : []),
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="alternate" type="application/json+oembed" href="${escaped(address + oembedFile(view, language))}" title="${escaped(facts.title)}" />`
  ]
    .map((line) => `\n    ${line}`)
    .join('')
    .concat('\n    ');
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function body(page: FrontPage, { language, facts, tables }: Front): string {
  const { words, front, subtitle } = facts;
  const foreign = subtitle.language && subtitle.language !== language ? ` lang="${escaped(subtitle.language)}"` : '';
  const counts = facts.counts.map(
    ({ name, value, label }) =>
      `<li><data value="${value}" data-count="${name}">${escaped(words.format.number(value))}</data> ${escaped(label)}</li>`
  );
  const links = tables.map((path) => `<a href="${escaped(path)}">${escaped(nameOf(path))}</a>`);
  const full = page === 'embed.html' ? ` · <a href="./">${escaped(front.fullPage)}</a>` : '';
  return `
      <main class="before-script">
        <header>
          <h1>${escaped(facts.title)}</h1>
          <p${foreign}>${escaped(subtitle.text)}</p>
        </header>
        <picture>
          <source srcset="poster-contrast.svg" media="(prefers-contrast: more), (forced-colors: active)" />
          <source srcset="poster-dark.svg" media="(prefers-color-scheme: dark)" />
          <img src="poster-light.svg" width="1280" height="800" fetchpriority="high" alt="${escaped(front.picture)}" />
        </picture>
        <footer>
          <ul>
            ${counts.join('\n            ')}
          </ul>
          <p>${[escaped(facts.dated), `${escaped(front.tables)} ${links.join(', ')}${full}`].filter(Boolean).join(' · ')}</p>
          <noscript><p>${escaped(front.noScript)}</p></noscript>
        </footer>
      </main>
      `;
}

/** The tables among files, that of the agreements first. */
export const tablesFirst = (names: readonly string[]): string[] =>
  names
    .filter((name) => name.endsWith('.csv'))
    .sort((a, b) => Number(b === 'agreements.csv') - Number(a === 'agreements.csv') || (a < b ? -1 : 1));
