import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, test } from './page';

// Every view and every kind of entry once, the themes by turns: what axe can find by itself.
const ADDRESSES = [
  '?view=all',
  '?view=graph&theme=dark&select=event:kz-az-rectors-forum-2026&lang=kk',
  '?view=map&select=country:EE&lang=et',
  '?view=table&theme=dark&select=university:kz-kaznu&lang=ru',
  '?view=table&select=agreement:wd-002&lang=az',
  '?view=table&theme=dark&select=pair:AZ,KZ'
];

for (const address of ADDRESSES) {
  test(`axe finds no fault at ${address}`, async ({ page }) => {
    await open(page, address);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      // Frames are not used, and the page's policy of trusted types allows no other way in.
      .setLegacyMode(true)
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}
