import { pairwise } from '../pairwise';
import { bringTo, exists, FACTORS, faults, inOrder, MORE_STATES, openPage } from './accessCases';
import { expect, test } from './page';

const of = <T>(values: readonly T[], index: number): T => values[index % values.length]!;
const more = MORE_STATES.flatMap((state, i) =>
  FACTORS.width.map((width, j) => {
    const views = FACTORS.view.filter((view) => exists({ state, view }));
    return { state, width, view: of(views, 2 * i + j), language: of(FACTORS.language, i), theme: of(FACTORS.theme, i + j) };
  })
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
