import { bringTo, FACTORS, faults, MORE_STATES, openPage } from '../e2e/accessCases';
import { expect, test } from '../e2e/page';

test.use({ reducedMotion: 'reduce' });

// Every view in every language, theme and width: as it opens, with an entry, and with each dialog, menu and list open.
for (const width of FACTORS.width)
  for (const view of FACTORS.view)
    for (const theme of FACTORS.theme)
      test(`axe finds no fault in ${view}, ${theme}, ${width} px, in all languages and states`, async ({ page }) => {
        test.setTimeout(20 * 60_000);
        await openPage(page);
        for (const language of FACTORS.language)
          for (const state of [...FACTORS.state, ...MORE_STATES]) {
            const example = { width, view, theme, language, state };
            await bringTo(page, example);
            expect.soft(await faults(page), JSON.stringify(example)).toEqual([]);
          }
      });
