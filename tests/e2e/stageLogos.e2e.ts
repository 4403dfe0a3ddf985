import type { Page } from '@playwright/test';
import { expect, open, test } from './page';
import { isFile } from './place';

/** A made-up logo, three times as wide as it is high. */
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="300" height="100" fill="${colour}"/></svg>`;

/** What a picture in the page is. */
const pictureOf = (page: Page, address: string): Promise<string> =>
  page.evaluate(async (address) => (await fetch(address)).text(), address);

test('logos of the host stand in the safe area of every scene, by the theme and the language, clear of words and counter', async ({
  page,
  replace,
  baseURL
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const logos = [
    { image: 'logos/example.svg', dark: 'logos/example-dark.svg', name: { en: 'Example Ministry', kk: 'Мысал министрлігі' }, height: 0.1 },
    { image: 'logos/other.svg', name: 'Sample University' },
    { image: 'https://other.example/logo.svg', name: 'Foreign' }
  ];
  await replace({
    'deployment.json': JSON.stringify({ logos }),
    'logos/example.svg': svg('#123'),
    'logos/example-dark.svg': svg('#fff'),
    'logos/other.svg': svg('#123')
  });
  const clear = async () => {
    const boxes = await page.getByRole('img', { name: /Мысал министрлігі|Sample University|Example Ministry/ }).all();
    expect(boxes).toHaveLength(2);
    for (const logo of boxes) {
      const { x, y, width, height } = (await logo.boundingBox())!;
      expect(Math.min(x - 1024 * 0.05, y - 768 * 0.05, 1024 * 0.95 - x - width, 768 * 0.95 - y - height)).toBeGreaterThanOrEqual(-1);
      for (const words of await page.locator('main :is(h1, p):not([inert] *, .visually-hidden)').all()) {
        const other = await words.boundingBox();
        if (!other || other.width < 2) continue;
        const apart = x + width <= other.x || other.x + other.width <= x || y + height <= other.y || other.y + other.height <= y;
        expect(apart, (await words.textContent())!).toBe(true);
      }
    }
  };
  await open(page, '?stage=story&lang=kk&second=en&theme=dark');
  const logo = page.getByRole('img', { name: 'Мысал министрлігі' });
  // A file has no files beside it: the picture is in the page.
  if (isFile(baseURL!)) expect(await pictureOf(page, (await logo.getAttribute('src'))!)).toBe(svg('#fff'));
  else await expect(logo).toHaveAttribute('src', 'logos/example-dark.svg');
  await expect.poll(async () => Math.round((await logo.boundingBox())!.width)).toBe(Math.round(768 * 0.1 * 3));
  await clear();
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { name: 'Дереккөздер' })).toBeVisible();
  await clear();
  // Two languages have no room side by side here: the other one is the next step.
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await clear();
});
