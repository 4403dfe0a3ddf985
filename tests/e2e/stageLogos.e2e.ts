import type { Page } from '@playwright/test';
import { expect, open, test } from './page';

/** A made-up logo, three times as wide as it is high. */
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="300" height="100" fill="${colour}"/></svg>`;

async function host(page: Page, logos: unknown): Promise<void> {
  await page.route('**/deployment.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify({ logos }) }));
  await page.route('**/logos/*.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: svg(route.request().url().includes('dark') ? '#fff' : '#123') })
  );
}

test('logos of the host stand in the safe area of every scene, by the theme and the language, clear of words and counter', async ({
  page
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await host(page, [
    { image: 'logos/example.svg', dark: 'logos/example-dark.svg', name: { en: 'Example Ministry', kk: 'Мысал министрлігі' }, height: 0.1 },
    { image: 'logos/other.svg', name: 'Sample University' },
    { image: 'https://other.example/logo.svg', name: 'Foreign' }
  ]);
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
  await expect(logo).toHaveAttribute('src', 'logos/example-dark.svg');
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
