import { describe, expect, test } from 'vitest';
import { besideDisc, discMeets, placeLabels, type Box, type Disc, type LabelWish } from '../../../src/graph/labels';
import { seededRandom } from '../../../src/base/random';

const textWidth = (text: string, size: number) => text.length * size * 0.55;
const BOUNDS: Box = { left: 0, top: 0, right: 1000, bottom: 700 };

function crowd(count: number, seed: number): { discs: Disc[]; wishes: LabelWish[] } {
  const random = seededRandom(seed);
  const discs = Array.from({ length: count }, () => ({ x: random() * 1000, y: random() * 700, radius: 2 + random() * 14 }));
  const wishes = discs.map((disc, index) => ({
    index,
    places: besideDisc(disc),
    texts: [`Example University ${index}`, `EU${index}`],
    size: 12,
    bold: index < 5,
    always: false
  }));
  return { discs, wishes };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each([1, 2, 3])('placeLabels, crowd %i', (seed) => {
  const { discs, wishes } = crowd(160, seed);
  const obstacle = { left: 300, right: 600, top: 200, bottom: 260 };
  const placed = placeLabels(wishes, discs, [obstacle], BOUNDS, textWidth);

  test('some fit, some do not', () => {
    expect(placed.length).toBeGreaterThan(20);
    expect(placed.length).toBeLessThan(wishes.length);
  });

  test('labels never overlap each other or an obstacle, never cross a disc, never leave the picture', () => {
    placed.forEach(({ box }, i) => {
      expect(overlap(box, obstacle)).toBe(false);
      expect(discs.some((disc) => discMeets(box, disc))).toBe(false);
      expect(box.left >= 0 && box.top >= 0 && box.right <= 1000 && box.bottom <= 700).toBe(true);
      for (const other of placed.slice(0, i)) expect(overlap(box, other.box)).toBe(false);
    });
  });

  test('the text lies within its box', () => {
    for (const { box, x, y, text, size } of placed) {
      expect(x).toBe(box.left);
      expect(x + textWidth(text, size)).toBeCloseTo(box.right, 6);
      expect(y).toBeGreaterThan(box.top + size * 0.7);
      expect(y).toBeLessThan(box.bottom);
    }
  });

  test('the most important label keeps the place it would have alone', () => {
    const alone = placeLabels(wishes.slice(0, 1), discs, [obstacle], BOUNDS, textWidth);
    expect(placed.filter(({ index }) => index === 0)).toEqual(alone);
  });
});

test('what is to be shown always is shown even where nothing is free', () => {
  const disc = { x: 50, y: 50, radius: 4 };
  const wish = { index: 0, places: besideDisc(disc), texts: ['Example University'], size: 12, bold: false };
  const everywhere = [{ left: -500, right: 500, top: -500, bottom: 500 }];
  expect(placeLabels([{ ...wish, always: false }], [disc], everywhere, BOUNDS, textWidth)).toHaveLength(0);
  expect(placeLabels([{ ...wish, always: true }], [disc], everywhere, BOUNDS, textWidth)).toHaveLength(1);
});

test('the shorter text is taken where the longer does not fit', () => {
  const disc = { x: 930, y: 300, radius: 4 };
  const wall = [{ left: 0, right: 920, top: 0, bottom: 700 }];
  const wish = {
    index: 0,
    places: besideDisc(disc),
    texts: ['Example University of Long Names', 'EU'],
    size: 12,
    bold: false,
    always: false
  };
  expect(placeLabels([wish], [disc], wall, BOUNDS, textWidth)[0]?.text).toBe('EU');
});

test('what must be shown is not cut by the edge or laid over a button where it fits beside it', () => {
  const disc: Disc = { x: 960, y: 350, radius: 10 };
  const neighbours: Disc[] = [
    { x: 920, y: 350, radius: 12 },
    { x: 960, y: 380, radius: 12 },
    { x: 960, y: 320, radius: 12 }
  ];
  const wish: LabelWish = { index: 0, places: besideDisc(disc), texts: ['Example University'], size: 12, bold: true, always: true };
  const button: Box = { left: 900, right: 1000, top: 362, bottom: 400 };
  const [label] = placeLabels([wish], [disc, ...neighbours], [button], BOUNDS, textWidth);
  expect(label!.box.right).toBeLessThanOrEqual(BOUNDS.right);
  expect(overlap(label!.box, button)).toBe(false);
});
