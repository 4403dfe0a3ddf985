import { describe, expect, test } from 'vitest';
import { CAP_HEIGHT_EM, capHeightPx, fontSizePx, SEAT_DISTANCES, STAGE_SCREENS, stageType, stageZoom } from '../../../src/story/legibility';
import { fitsStage, linesOf, widthEm, wordsHeightPx } from '../../../src/story/textFit';

test.each([
  [4, 16, 20.1],
  [6, 16, 30.2],
  [8, 16, 40.2],
  [6, 20, 37.7]
])('at %i heights and %i minutes a capital is %f px high on 1080 lines', (distance, minutes, px) => {
  expect(capHeightPx(1080, distance, minutes)).toBeCloseTo(px, 1);
});

test('that is the angle it is meant to be, seen from there', () => {
  const height = capHeightPx(2160, 6);
  expect((Math.atan(height / 2 / (6 * 2160)) * 2 * 180 * 60) / Math.PI).toBeCloseTo(16, 10);
});

describe.each(STAGE_SCREENS)('$width × $height', (screen) => {
  test.each(SEAT_DISTANCES)('seats at %i heights', (distance) => {
    const type = stageType(screen, distance);
    expect(type.textPx * 0.714).toBeGreaterThanOrEqual(capHeightPx(screen.height, distance));
    expect(type.titlePx * CAP_HEIGHT_EM.serif).toBeGreaterThanOrEqual(capHeightPx(screen.height, distance));
    expect(type.lineWidthPx).toBeLessThanOrEqual(screen.width * 0.9);
    expect(type.titleLinePx + type.maxLines[0] * type.textLinePx).toBeLessThanOrEqual(type.wordsPx);
    expect(type.maxLines[0]).toBeGreaterThanOrEqual(distance === 8 ? 2 : 4);
  });
});

test('a seat twice as far needs type twice as large', () => {
  expect(fontSizePx(1080, 'sans', 8) / fontSizePx(1080, 'sans', 4)).toBeCloseTo(2, 2);
});

test.each([
  [3840, 2160, 5],
  [1920, 1080, 4],
  [3840, 1080, 4],
  [960, 1080, 3],
  [1080, 1920, 3.17]
])('a camera shows at least as much on a screen of %i × %i', (width, height, zoom) => {
  expect(stageZoom(4, { width, height })).toBeCloseTo(zoom, 2);
});

test('lines are broken between words', () => {
  const em = widthEm('aaa bbb');
  expect(linesOf('aaa bbb', em + 0.01)).toBe(1);
  expect(linesOf('aaa bbb', em - 0.01)).toBe(2);
  expect(linesOf('aaa bbb ccc ddd', em + 0.01)).toBe(2);
  expect(linesOf('a'.repeat(100), widthEm('a'.repeat(40)))).toBe(3);
  expect(linesOf('', 10)).toBe(0);
});

/** Measured in Chromium with the fonts of the page, in em a letter. */
test.each([
  ['Students from Azerbaijan at universities of Kazakhstan stated by the minister at the end of the year', 0.467],
  ['Қазақстанның жоғары оқу орындарында білім алатын Әзербайжаннан келген студенттер саны министрдің айтуынша', 0.552],
  ['Студенты из Азербайджана в высших учебных заведениях Казахстана по словам министра на конец года', 0.545],
  ['Qazaxıstan universitetlərində təhsil alan Azərbaycandan gəlmiş tələbələrin sayı nazirin açıqlamasına görə', 0.472],
  ['Aserbaidžaanist pärit üliõpilaste arv Kasahstani kõrgkoolides aasta lõpus ministri sõnul nimetatud', 0.468]
])('%s is not wider than estimated, and not much narrower', (text, measured) => {
  const share = widthEm(text) / text.length / measured;
  expect(share).toBeGreaterThanOrEqual(1);
  expect(share).toBeLessThan(1.12);
});

test('a long text does not fit, a short one does', () => {
  const short = { title: 'Example', text: 'Two universities agree.' };
  const long = { title: 'Example', text: 'Two universities agree. '.repeat(30) };
  for (const screen of STAGE_SCREENS) {
    expect(fitsStage([short], screen)).toBe(true);
    expect(fitsStage([short, short], screen)).toBe(true);
    expect(fitsStage([long], screen)).toBe(false);
  }
  expect(wordsHeightPx([], stageType(STAGE_SCREENS[0]!))).toBe(0);
});
