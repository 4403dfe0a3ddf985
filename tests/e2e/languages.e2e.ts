import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/base/language';
import { expect, open, panel, test } from './page';

/** What stands on the screen; spaces between digits and before г. and ж. do not break. */
const EXPECTED: Readonly<
  Record<Language, { title: string; date: string; students: string; country: string; astana: string; ganja: string; oskemen: string }>
> = {
  kk: {
    title: 'Университеттер желісінің картасы',
    date: '2025\u00a0ж. 4 наурыз',
    students: '6\u00a0680',
    country: 'Әзірбайжан',
    astana: 'Астана',
    ganja: 'Гянджа',
    oskemen: 'Өскемен'
  },
  ru: {
    title: 'Карта сети университетов',
    date: '4 марта 2025\u00a0г.',
    students: '6\u00a0680',
    country: 'Азербайджан',
    astana: 'Астана',
    ganja: 'Гянджа',
    oskemen: 'Усть-Каменогорск'
  },
  az: {
    title: 'Universitetlər şəbəkəsinin xəritəsi',
    date: '4 mart 2025',
    students: '6.680',
    country: 'Azərbaycan',
    astana: 'Astana',
    ganja: 'Gəncə',
    oskemen: 'Öskemen'
  },
  et: {
    title: 'Ülikoolide võrgustiku kaart',
    date: '4. märts 2025',
    students: '6680',
    country: 'Aserbaidžaan',
    astana: 'Astana',
    ganja: 'Gäncä',
    oskemen: 'Öskemen'
  },
  en: {
    title: 'University Network Map',
    date: '4 March 2025',
    students: '6,680',
    country: 'Azerbaijan',
    astana: 'Astana',
    ganja: 'Ganja',
    oskemen: 'Oskemen'
  }
};

const NAMES = ['Қазақша', 'Русский', 'Azərbaycanca', 'Eesti', 'English'];

/** The order of the letters that names on the page begin with. */
const ALPHABETS: Readonly<Record<Language, string>> = {
  kk: 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ',
  ru: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
  az: 'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVWYZ',
  et: 'ABCDEFGHIJKLMNOPQRSŠZŽTUVWÕÄÖÜXY',
  en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
};

const search = (page: Page) => page.getByRole('search').getByRole('combobox');
/** The names in the table's first column, from top to bottom. */
const firstColumn = (page: Page) => page.locator('tr[data-id] td:first-child button').allInnerTexts();
/** The place of a letter, or of the one it is an accented form of; -1 where the alphabet has neither. */
const placeIn = (alphabet: string, letter: string) =>
  Math.max(...[letter, letter.normalize('NFD').charAt(0)].map((form) => alphabet.indexOf(form)));
/** Languages of which a dictionary or an extract of CLDR was fetched. */
const chunksOf = (urls: readonly string[]) => urls.flatMap((url) => /\/assets\/(kk|ru|az|et|en)-[\w-]+\.js$/.exec(url)?.[1] ?? []);

for (const language of LANGUAGES) {
  const expected = EXPECTED[language];

  test(`the page in ${language}: its words, dates, numbers and names, and no other language is fetched`, async ({ page }) => {
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await open(page, `?view=table&lang=${language}&select=agreement:kzaz-001`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(new RegExp(expected.title));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(expected.title);
    expect(await panel(page).innerText()).toContain(expected.date);

    await open(page, `?view=table&lang=${language}&select=country:AZ`);
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(expected.country);
    expect(await panel(page).innerText()).toContain(expected.students);
    expect([...new Set(chunksOf(urls))]).toEqual([language]);
  });

  test(`names in ${language} are sorted by its alphabet, its own script first, and found by former names`, async ({ page }) => {
    const alphabet = ALPHABETS[language];
    const ownScript = alphabet.startsWith('А') ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
    await page.setViewportSize({ width: 1280, height: 2600 });
    await open(page, `?view=table&lang=${language}`);
    const header = page.getByRole('columnheader').first();
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    const up = await firstColumn(page);
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    const down = (await firstColumn(page)).toReversed();

    for (const names of [up, down]) {
      const letters = names.map((name) => /\p{L}/u.exec(name)![0]);
      // Letters of the other script stand last; accents do not count, and letters of other alphabets are left to Intl.
      const places = letters.map((letter) =>
        ownScript.test(letter) ? placeIn(alphabet, letter.toLocaleUpperCase(language)) : alphabet.length
      );
      const order = places.filter((place) => place >= 0);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order.length).toBeGreaterThan(25);
    }
    expect(new Set([...up, ...down].map((name) => name.charAt(0))).size).toBeGreaterThan(2);
    expect(ownScript.test(up[0]!.charAt(0))).toBe(true);
    // The names that are in no Cyrillic end the list.
    if (alphabet.startsWith('А')) expect(down.at(-1)).toMatch(/^\p{Script=Latin}/u);

    for (const [query, name] of [
      ['Нұр-Сұлтан', expected.astana],
      ['nursultan', expected.astana],
      ['Гянджа', expected.ganja],
      ['gence', expected.ganja],
      ['Усть-Каменогорск', expected.oskemen]
    ] as const) {
      await search(page).fill(query);
      await expect(page.getByRole('option').first(), query).toContainText(name);
    }
    // A country by its name in any of the five languages.
    await search(page).fill('Aserbaidžaan');
    await expect(page.getByRole('option').first()).toContainText(expected.country);
  });
}

test('the switcher shows every language in its own words', async ({ page }) => {
  await open(page, '?view=table&lang=kk');
  await page.getByRole('button', { name: /^Тіл/ }).click();
  const choices = page.getByRole('radiogroup', { name: 'Тіл' });
  expect(await choices.getByRole('radio').all()).toHaveLength(NAMES.length);
  for (const [index, name] of NAMES.entries()) {
    await expect(choices.getByRole('radio', { name, exact: true })).toBeVisible();
    await expect(choices.locator(`[lang="${LANGUAGES[index]}"]`)).toHaveText(name);
  }
  await expect(choices.getByRole('radio', { name: 'Қазақша' })).toBeChecked();
});

test('a name stands in the chosen language, else in its own, and is marked with the language it is in', async ({ page }) => {
  const heading = panel(page).getByRole('heading', { level: 2 }).locator('[lang]');
  for (const [language, text, tag] of [
    ['et', 'Tallinna Tehnikaülikool', 'et'],
    ['kk', 'Таллин техникалық университеті', 'kk'],
    ['en', 'Tallinn University of Technology', 'en']
  ] as const) {
    await open(page, `?view=table&lang=${language}&select=university:ee-taltech`);
    await expect(heading).toHaveAttribute('lang', tag);
    await expect(heading).toHaveText(text);
  }
});

test.describe('the language of the page', () => {
  test.use({ locale: 'et-EE' });
  const html = (page: Page) => page.locator('html');
  const deployment = (page: Page, defaultLanguage: string) =>
    page.route('**/deployment.json', (route) => route.fulfill({ json: { defaultNetwork: 'kazakhstan', defaultLanguage } }));

  test('is that of the address, else the one chosen before, else the browser’s', async ({ page }) => {
    await deployment(page, 'az');
    await open(page, '?view=table');
    await expect(html(page)).toHaveAttribute('lang', 'et');

    await page.getByRole('button', { name: /^Keel/ }).click();
    await page.getByRole('radio', { name: 'Русский' }).check();
    await expect(html(page)).toHaveAttribute('lang', 'ru');
    await open(page, '?view=table');
    await expect(html(page)).toHaveAttribute('lang', 'ru');

    await open(page, '?view=table&lang=kk');
    await expect(html(page)).toHaveAttribute('lang', 'kk');
    // An address that somebody sent changes no choice of one's own.
    await open(page, '?view=table&lang=xx');
    await expect(html(page)).toHaveAttribute('lang', 'ru');
  });

  test.describe('in a browser of another language', () => {
    test.use({ locale: 'fr-FR' });
    test('is the deployment’s, else English', async ({ page }) => {
      await open(page, '?view=table');
      await expect(html(page)).toHaveAttribute('lang', 'en');
      await deployment(page, 'az');
      await open(page, '?view=table');
      await expect(html(page)).toHaveAttribute('lang', 'az');
    });
  });
});
