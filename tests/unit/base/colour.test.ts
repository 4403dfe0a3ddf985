import { expect, test } from 'vitest';
import { clearestOn, contrastRatio, luminance, mixColours } from '../../../src/base/colour';

test('mixes channel by channel, and gives the ends themselves', () => {
  expect(mixColours('#000000', '#FFFFFF', 0)).toBe('#000000');
  expect(mixColours('#000000', '#ffffff', 1)).toBe('#ffffff');
  expect(mixColours('#102030', '#304050', 0.5)).toBe('#203040');
});

test('contrast is that of WCAG: 21 for black on white, 1 for a colour on itself, the same both ways', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1, 10);
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('#12ab34', '#12ab34')).toBe(1);
  expect(contrastRatio('#123456', '#fedcba')).toBe(contrastRatio('#fedcba', '#123456'));
});

test('the clearest colour is the one of most contrast', () => {
  expect(clearestOn('#ffffff', ['#eeeeee', '#222222'])).toBe('#222222');
  expect(clearestOn('#000000', ['#eeeeee', '#222222'])).toBe('#eeeeee');
});
