import { AxeBuilder } from '@axe-core/playwright';
import { LANGUAGES } from '../../src/base/language';
import { LANGUAGE_NAMES } from '../../src/i18n/languageNames';
import { expect, open, test } from './page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const language of LANGUAGES) {
  test(`the accessibility statement in ${language}: no fault, whole at 320 pixels, linked with the other four`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: language === 'kk' ? 'dark' : 'light' });
    await page.goto(`./accessibility-${language}.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('link', { name: 'corrections@university-network.example' })).toHaveAttribute('href', /^mailto:/);
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(56);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const other of LANGUAGES.filter((one) => one !== language))
      await expect(page.getByRole('link', { name: LANGUAGE_NAMES[other] })).toHaveAttribute('href', `accessibility-${other}.html`);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}

test('the statement follows deployment.json after the build', async ({ page }) => {
  await page.route('**/deployment.json', (route) =>
    route.fulfill({ json: { organisation: { en: 'Example Ministry' }, contact: 'https://example.edu/access' } })
  );
  await page.goto('./accessibility-et.html');
  const publisher = page.getByText('Example Ministry');
  await expect(publisher).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'https://example.edu/access' })).toBeVisible();
  await page.route('**/deployment.json', (route) => route.fulfill({ json: {} }));
  await page.reload();
  await expect(page.getByText('Väljaandja ei ole veel kontakti nimetanud')).toBeVisible();
});

test('the page links to the statement in its language, and the statement back', async ({ page }) => {
  await open(page, '?view=table&lang=ru');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Доступность' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Заявление о доступности');
  await page.getByRole('link', { name: 'Вернуться к карте' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the statement is whole and styled', async ({ page }) => {
    await page.goto('./accessibility-en.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accessibility statement');
    await expect(page.getByRole('link', { name: 'corrections@university-network.example' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Source Serif/);
    await page.getByRole('link', { name: 'Azərbaycanca' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Əlçatanlıq bəyanatı');
  });
});
