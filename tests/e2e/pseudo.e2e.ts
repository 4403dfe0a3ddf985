import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { LANGUAGE_NAMES } from '../../src/i18n/languageNames';
import { cutTexts, overlaps, sideways } from './fits';
import { expect, open, test } from './page';

const FOLDER = new URL('../../data/kazakhstan/', import.meta.url);
/** Columns whose cells are shown as they are. The others hold ids, codes and kinds, which the page says in its own words. */
const SHOWN = /^(?:name|title|reason|note|acronym|aliases|occasion|evidence|place|institution|source_title|source_url)(?:@|$)/;

/** What the data say in words, longest first: the only letters that may stand on the page as they are. */
const DATA: readonly string[] = [
  ...new Set(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => Papa.parse<Record<string, string>>(readFileSync(new URL(file, FOLDER), 'utf8'), { header: true }).data)
      .flatMap((row) => Object.entries(row).flatMap(([column, text]) => (SHOWN.test(column) && text ? [text] : [])))
      .concat(
        Object.values(JSON.parse(readFileSync(new URL('datapackage.json', FOLDER), 'utf8')) as object).filter(
          (value) => typeof value === 'string'
        )
      )
      .concat(Object.values(LANGUAGE_NAMES))
  )
].sort((a, b) => b.length - a.length);

/** Texts of the page and names of its parts that still have a letter of plain English when the data are taken out. */
async function untranslated(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = new Set<string>();
    const skipped = '[translate="no"], script, style, noscript';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (data.trim() && !parentElement!.closest(skipped) && parentElement!.checkVisibility({ visibilityProperty: true }))
        found.add(data.trim());
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        if (element.getAttribute(name)?.trim()) found.add(element.getAttribute(name)!);
    found.add(document.title);
    return [...found];
  });
  return texts.filter((text) => {
    if (!/[A-Za-z]/.test(text)) return false;
    const rest = DATA.reduce((left, name) => (left.includes(name) ? left.replaceAll(name, '') : left), text);
    return /[A-Za-z]/.test(rest);
  });
}

const TABLE = '?lang=en-XA&view=table';
const SELECTIONS = [
  '',
  'university:kz-kaznu',
  'city:kz-almaty',
  'country:EE',
  'agreement:wd-002',
  'event:kz-az-rectors-forum-2026',
  'pair:AZ,KZ'
];

test('in the pseudo-language everything that is not data is pseudo', async ({ page }) => {
  for (const selection of SELECTIONS) {
    await open(page, `${TABLE}&select=${selection}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
    expect(await untranslated(page), selection).toEqual([]);
  }
  await page.getByRole('search').getByRole('combobox').fill('universi');
  await expect(page.getByRole('search').getByRole('option').first()).toBeVisible();
  expect(await untranslated(page), 'the search').toEqual([]);
  await page.getByRole('search').getByRole('combobox').fill('0000');
  await expect(page.getByRole('search').getByRole('option')).toHaveCount(0);
  expect(await untranslated(page), 'a search without a result').toEqual([]);
  await page.getByRole('search').getByRole('combobox').fill('');
  for (const menu of await page.getByRole('banner').getByRole('button', { expanded: false }).all()) {
    await menu.click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    expect(await untranslated(page), 'a menu').toEqual([]);
    await page.keyboard.press('Escape');
  }
  for (const opener of await page.getByRole('contentinfo').locator('[aria-haspopup="dialog"]').all()) {
    await opener.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await untranslated(page), 'a dialog').toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('in the pseudo-language the pictures are pseudo too, and at 320 and 1280 px nothing breaks', async ({ page }) => {
  for (const query of [
    '?lang=en-XA&select=event:kz-az-rectors-forum-2026',
    '?lang=en-XA&view=graph&nodes=community&select=university:kz-kaznu',
    '?lang=en-XA&view=map&arcs=pair'
  ]) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, query);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(page.getByRole('contentinfo')).toBeVisible();
      expect(await untranslated(page), query).toEqual([]);
      await expect.poll(() => sideways(page), `${query} ${width}`).toBeLessThanOrEqual(0);
      await expect.poll(() => cutTexts(page), `${query} ${width}`).toEqual([]);
      await expect.poll(() => overlaps(page, '.app > header'), `${query} ${width}`).toEqual([]);
    }
  }
});

test('the pseudo-language is offered to nobody', async ({ page }) => {
  await open(page, TABLE);
  await page.getByRole('banner').getByRole('button', { expanded: false }).first().click();
  await expect(page.getByRole('radiogroup').last().getByRole('radio')).toHaveCount(5);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, '?view=table&lang=en');
  expect(loaded.filter((url) => /pseudo/.test(url))).toEqual([]);
});
