import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/base/language';
import { az } from '../../src/i18n/az';
import { en } from '../../src/i18n/en';
import { et } from '../../src/i18n/et';
import { kk } from '../../src/i18n/kk';
import { ru } from '../../src/i18n/ru';
import { expect, ready } from './page';

const WORDS = { kk, ru, az, et, en } as const satisfies Record<Language, object>;

/** What is selected or open. */
const SELECTIONS: Readonly<Record<string, string>> = {
  university: 'university:kz-kaznu',
  agreement: 'agreement:kzaz-001',
  event: 'event:kz-az-rectors-forum-2026',
  pair: 'pair:AZ,KZ'
};

/** What a page can differ in. */
export const FACTORS = {
  state: ['nothing', ...Object.keys(SELECTIONS), 'about', 'language menu', 'search results', 'filters'],
  language: ['kk', 'ru', 'az', 'et', 'en'],
  view: ['table', 'matrix', 'graph', 'map', 'all'],
  theme: ['light', 'dark', 'contrast'],
  width: ['320', '1280']
} as const;

/** States that are like another one or that not every view has: they meet everything else in the full run only. */
export const MORE_STATES = [
  'remarks',
  'theme menu',
  'coverage',
  'list',
  'legend',
  'list box',
  'downloads',
  'own data dialog',
  'own data'
] as const;

/** A table with a date that is asked for, a side that is missing and a column that nothing is known of. */
const OWN_TABLE = `university_a;country_a;city_a;university_b;country_b;city_b;kind;signed_on;colour
Example University of Astana;KZ;Astana;Example University of Tartu;EE;Tartu;memorandum;03/04/2025;blue
Example University of Astana;KZ;Astana;;EE;Tartu;memorandum;04/04/2025;red
`;

/** One way the page can stand. */
export type AccessCase = { readonly [Name in Exclude<keyof typeof FACTORS, 'state'>]: (typeof FACTORS)[Name][number] } & {
  readonly state: string;
};

/** Whether a view can stand in a state: the list is the same page in all of them, and only pictures have a legend and a list box. */
export const exists = ({ state, view }: Pick<AccessCase, 'state' | 'view'>): boolean =>
  state === 'list' ? view === 'table' : state === 'legend' || state === 'list box' ? !['table', 'matrix'].includes(view) : true;

/** Pages of one width after each other, then of one view: the least to draw anew. */
export const inOrder = (cases: readonly AccessCase[]): AccessCase[] =>
  [...cases].sort(
    (a, b) =>
      Number(a.width) - Number(b.width) || FACTORS.view.indexOf(a.view) - FACTORS.view.indexOf(b.view) || (a.theme < b.theme ? -1 : 1)
  );

/** Opens the page once, with an agreement in the table that has to be set aside, so that there are remarks to show. */
export async function openPage(page: Page): Promise<void> {
  await page.route('**/agreements.csv', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${(await response.text()).trimEnd()}\nexample-1,example-university,kz-kaznu\n` });
  });
  await page.goto('./?view=table');
  await ready(page);
}

/** Brings the open page into a state, by its address as a link within the page would, then by its buttons. */
export async function bringTo(page: Page, { state, language, view, theme, width }: AccessCase): Promise<void> {
  await leave(page);
  await page.setViewportSize({ width: Number(width), height: 800 });
  const query = new URLSearchParams({ view, theme, lang: language });
  if (SELECTIONS[state]) query.set('select', SELECTIONS[state]);
  if (state === 'coverage' || state === 'list') query.set('page', state);
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?${query}`);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', language);
  await expect(html).toHaveAttribute('data-theme', theme);
  await ready(page);

  const words = WORDS[language];
  const button = (name: string) => page.getByRole('button', { name }).filter({ visible: true }).first();
  const dialog = page.getByRole('dialog');
  if (state === 'about') await button(words['about.open']).click();
  if (state === 'remarks') await page.locator('footer button[aria-haspopup]').first().click();
  if (state === 'theme menu') await button(`${words['theme.label']}:`).click();
  if (state === 'language menu') await button(`${words['language.label']}:`).click();
  if (state === 'search results') await page.getByRole('combobox', { name: words['search.label'] }).fill('almaty');
  if (state === 'filters') await button(words['filter.open']).click();
  if (state === 'downloads') await page.getByRole('banner').getByRole('button', { name: words['export.open'], exact: true }).click();
  if (state === 'legend') {
    const legend = page.locator('section[data-over]').filter({ visible: true }).first();
    const toggle = legend.getByRole('button', { name: words['legend.toggle'], exact: true, expanded: false });
    if (await toggle.count()) await toggle.press('Enter');
    await legend.getByRole('button', { name: words['legend.display'], exact: true }).press('Enter');
  }
  if (state === 'list box') await page.locator('ul[role="listbox"]').filter({ visible: true }).first().focus();

  if (state.startsWith('own data')) {
    await button(words['import.open']).click();
    await dialog.locator('input[type=file]').setInputFiles({ name: 'example.csv', mimeType: 'text/csv', buffer: Buffer.from(OWN_TABLE) });
    await expect(dialog.getByRole('heading', { name: words['import.report'] })).toBeVisible();
    const show = dialog.getByRole('button', { name: words['import.show'] });
    if (state === 'own data') {
      await show.click();
      await expect(page.getByRole('region', { name: words['own.label'] })).toBeVisible();
      await ready(page);
    } else await expect(show).toBeEnabled();
  }
  if (['about', 'remarks', 'coverage', 'downloads'].includes(state)) await expect(dialog).toBeVisible();
  if (state.endsWith('menu')) await expect(page.getByRole('radio', { checked: true }).last()).toBeVisible();
  if (state === 'search results') await expect(page.getByRole('listbox', { name: words['search.label'], exact: true }).getByRole('option').first()).toBeVisible();
  if (state === 'filters') await expect(page.getByRole('region', { name: words['filter.open'], exact: true })).toBeVisible();
  if (state === 'list') await expect(page.getByRole('listitem').first()).toBeVisible();
  if (state === 'legend') await expect(page.locator('[aria-expanded="true"][aria-controls$="-more"]')).toBeVisible();
  if (state === 'list box') await expect(page.getByRole('region').getByRole('option', { selected: true }).first()).toBeVisible();
  // Until a picture that has another size now is drawn so: before, it lies under its neighbours.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Closes what the state before has opened. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  for (const opened of await page.locator('[aria-expanded="true"]:is([aria-controls$="-more"], [aria-controls="filters"])').all())
    if (await opened.isVisible()) await opened.press('Enter');
  const own = page.locator('section:has(> .mark)').getByRole('button').last();
  if (await own.isVisible()) {
    await own.click();
    await expect(own).toBeHidden();
    await ready(page);
  }
  await page.getByRole('search').getByRole('combobox').fill('');
}

/**
 * What axe leaves to a person, by rule and reason, as it was looked at: it computes no contrast where something lies over a text (a heading
 * that stays above its list, the end of a scrolled panel, an open dialog or menu), or where a text is a character or two. All texts take
 * their colours from the palette, of which `tests/unit/model/palette.test.ts` computes every colour on every ground: the names on the
 * map too, which are texts of an SVG over its lands where there is no WebGL.
 */
const REVIEWED = new Set([
  'color-contrast: bgOverlap',
  'color-contrast: elmPartiallyObscured',
  'color-contrast: elmPartiallyObscuring',
  'color-contrast: shortTextContent'
]);

/** The faults axe finds, and what it leaves to a person that nobody has looked at. */
export async function faults(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
    // Frames are not used, and the page's policy of trusted types allows no other way in.
    .options({ resultTypes: ['violations', 'incomplete'] })
    .setLegacyMode(true)
    .analyze();
  const reasons = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ any, all, none, html }) => {
      const data = [...any, ...all, ...none].map((check) => (check.data as { messageKey?: string } | null)?.messageKey ?? check.id);
      return { key: `${id}: ${data.join(', ')}`, html };
    })
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`),
    ...reasons
      .filter(({ key, html }) => !REVIEWED.has(key) && !(key === 'color-contrast: imgNode' && html.startsWith('<text')))
      .map(({ key, html }) => `to review: ${key}: ${html}`)
  ];
}
