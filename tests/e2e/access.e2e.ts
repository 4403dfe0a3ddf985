import { pairwise } from '../pairwise';
import { bringTo, FACTORS, faults, inOrder, MORE_STATES, openPage } from './accessCases';
import { expect, test } from './page';

const more = MORE_STATES.flatMap((state, i) =>
  FACTORS.width.map(
    (width, j) =>
      ({
        state,
        width,
        view: FACTORS.view[(2 * i + j) % FACTORS.view.length]!,
        language: 'kk',
        theme: FACTORS.theme[(i + j) % FACTORS.theme.length]!
      }) as const
  )
);
const cases = inOrder([...pairwise(FACTORS), ...more]);

// A colour on its way from one theme to the next has no contrast to measure.
test.use({ reducedMotion: 'reduce' });

for (const width of FACTORS.width)
  test(`axe finds no fault at ${width} px: each view, language, theme and state with each other`, async ({ page }) => {
    test.setTimeout(5 * 60_000);
    await openPage(page);
    for (const example of cases.filter((one) => one.width === width)) {
      await bringTo(page, example);
      expect.soft(await faults(page), JSON.stringify(example)).toEqual([]);
    }
  });
