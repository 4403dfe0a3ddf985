import { describe, expect, test } from 'vitest';
import { clauseOf, CRITERIA } from '../../../scripts/statement/criteria';
import { STATEMENT_FILES, STATEMENTS, statementHtml } from '../../../scripts/statement/page';
import { LANGUAGES } from '../../../src/base/language';
import { DEFAULT_DEPLOYMENT, type Deployment } from '../../../src/load/deployment';

const DEPLOYMENT: Deployment = {
  ...DEFAULT_DEPLOYMENT,
  organisation: { en: 'Example Ministry of <Science>' },
  contact: 'mailto:access@example.edu'
};

/** All texts of a statement, with the way to each. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) => textsIn(child, `${path}/${key}`));
}

test('the table has the 31 criteria of level A and the 24 of level AA of WCAG 2.2, each once, in order', () => {
  expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
  const order = CRITERIA.map(({ number }) => number.split('.').reduce((value, part) => value * 100 + Number(part), 0));
  expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
  expect(CRITERIA.map(({ number }): string => number)).not.toContain('4.1.1');
  expect(CRITERIA.filter(({ number }) => clauseOf(number) === '')).toHaveLength(6);
});

test('what is only partly met is told in the text as well', () => {
  const partial = CRITERIA.filter(({ result }) => result === 'partial').map(({ number }) => number);
  expect(partial.length).toBeGreaterThan(0);
  for (const language of LANGUAGES) {
    const gaps = STATEMENTS[language].gaps.items.join(' ');
    for (const number of partial) expect(gaps, `${language} ${number}`).toContain(number);
  }
});

describe.each(LANGUAGES)('%s', (language) => {
  const words = STATEMENTS[language];
  const html = statementHtml(language, DEPLOYMENT);

  test('no text is empty or left in English', () => {
    const english = new Map(textsIn(STATEMENTS.en));
    for (const [path, text] of textsIn(words)) {
      expect(text.trim(), path).toBe(text);
      expect(text.length, path).toBeGreaterThan(0);
      if (language !== 'en' && path !== '/table/columns/2') expect(text, path).not.toBe(english.get(path));
    }
    expect(words.gaps.items).toHaveLength(STATEMENTS.en.gaps.items.length);
    expect(words.tests.items).toHaveLength(STATEMENTS.en.tests.items.length);
  });

  test('the page has all the law asks for, every criterion, and a link to the map and to the other four', () => {
    for (const { number } of CRITERIA) expect(html).toContain(`>${number} `);
    for (const { title } of [words.scope, words.status, words.gaps, words.tests, words.prepared, words.contact, words.enforcement])
      expect(html).toContain(`>${title}</h2>`);
    for (const file of STATEMENT_FILES) expect(html.includes(`href="${file}"`)).toBe(file !== `accessibility-${language}.html`);
    expect(html).toContain(`href="./?lang=${language}"`);
    expect(html).toContain('<html lang="' + language);
  });

  test('the publisher is named, escaped and with its language; without one the page says so', () => {
    expect(html).toContain('<span lang="en">Example Ministry of &lt;Science&gt;</span>');
    expect(html).toContain('href="mailto:access@example.edu">access@example.edu</a>');
    const unnamed = statementHtml(language, DEFAULT_DEPLOYMENT);
    expect(unnamed).toContain(`>${words.noOrganisation}</dd>`);
    expect(unnamed).toContain(`>${words.contact.none}</dd>`);
  });
});
