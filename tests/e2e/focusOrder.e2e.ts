import type { Page } from '@playwright/test';
import { expect, open, test } from './page';

/** The parts of the page, each by what stands in it; of parts within each other the first named counts. */
const PARTS = {
  'skip links': 'a[href^="#part-"]',
  map: '#part-map [role="region"]',
  graph: '#part-graph [role="region"]',
  'legend of the map': '#part-map section',
  'legend of the graph': '#part-graph section',
  matrix: 'main > .picture section',
  table: '#part-table',
  entry: 'aside',
  head: '.app > header',
  foot: '.app > footer',
  search: 'section:has([role="search"])',
  time: 'main section'
} as const;

/** Presses Tab from the start of the page to its end. @returns the parts in the order the focus comes to them, each with its number of stops */
async function walk(page: Page): Promise<[part: string, stops: number][]> {
  const order: [string, number][] = [];
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    const part = await page.evaluate((parts) => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      return (
        Object.entries(parts).find(([, selector]) => element.closest(selector))?.[0] ??
        `no part: ${element.localName} ${element.textContent}`
      );
    }, PARTS);
    if (part === null) return order;
    const last = order.at(-1);
    if (last?.[0] === part) last[1]++;
    else order.push([part, 1]);
  }
  throw new Error(`Tab comes to no end: ${JSON.stringify(order)}`);
}

test.use({ reducedMotion: 'reduce' });

for (const [view, between] of Object.entries({
  table: ['time', 'table'],
  matrix: ['matrix', 'time'],
  graph: ['graph', 'legend of the graph', 'time'],
  map: ['map', 'legend of the map', 'time'],
  all: ['map', 'legend of the map', 'graph', 'legend of the graph', 'time', 'table']
}))
  test(`in ${view} the focus goes from the head over search and pictures to the entry and the foot, and two stops are a picture`, async ({
    page
  }) => {
    // An agreement has a short entry, and a search leaves few rows.
    await open(page, `?view=${view}&select=agreement:kzaz-001&q=TalTech`);
    const order = await walk(page);
    expect(order.map(([part]) => part)).toEqual(['skip links', 'head', 'search', ...between, 'entry', 'foot']);
    for (const [part, stops] of order) if (part === 'map' || part === 'graph') expect(stops, part).toBe(2);
  });
