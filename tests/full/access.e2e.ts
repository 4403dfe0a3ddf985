import { bringTo, exists, FACTORS, faults, MORE_STATES, openPage } from '../e2e/accessCases';
import type { AccessCase } from '../e2e/accessCases';
import { expect, test } from '../e2e/page';

test.use({ reducedMotion: 'reduce' });

const STATES = [...FACTORS.state, ...MORE_STATES];
/** What is seen in every view; the other states are dialogs, menus and entries that are the same over each: they are looked at over the table. */
const OWN = new Set<string>(['nothing', 'university', 'filters', 'legend', 'list box']);
const isSeen = (example: Pick<AccessCase, 'state' | 'view'>) => exists(example) && (OWN.has(example.state) || example.view === 'table');

// Every view in every language, theme and width: as it opens, with an entry, and with each dialog, menu, panel and list open. One page is
// opened for each test, and the views that draw no map come first.
for (const view of FACTORS.view)
  for (const width of FACTORS.width)
    test(`axe finds no fault in ${view} at ${width} px, in all languages, themes and states`, async ({ page }) => {
      test.setTimeout(60 * 60_000);
      await openPage(page);
      let pages = 0;
      let faulty = 0;
      for (const theme of FACTORS.theme)
        for (const language of FACTORS.language) {
          for (const state of STATES) {
            const example = { width, view, theme, language, state };
            if (!isSeen(example)) continue;
            await bringTo(page, example);
            const found = await faults(page);
            pages++;
            if (found.length) faulty++;
            // At once, for the run is long.
            for (const fault of found) process.stdout.write(`${JSON.stringify(example)} ${fault}\n`);
            expect.soft(found, JSON.stringify(example)).toEqual([]);
          }
          process.stdout.write(`${view}, ${width} px, ${theme}, ${language}: ${pages} pages seen, ${faulty} with faults\n`);
        }
    });
