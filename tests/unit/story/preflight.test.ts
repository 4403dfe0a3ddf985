import { describe, expect, test } from 'vitest';
import { clickerLevel, frameRate, frameRateLevel, overallLevel, rendererLevel, screenLevel } from '../../../src/story/preflight';

describe('before a show', () => {
  test('frames per second are counted over the whole run, and told from none', () => {
    expect(frameRate([0, 100, 200, 300, 1000])).toBe(4);
    expect(frameRate(Array.from({ length: 61 }, (_, i) => (i * 1000) / 60))).toBe(60);
    expect(frameRate([])).toBeNull();
    expect(frameRate([5, 5, 5])).toBeNull();
    expect([60, 50, 49, 30, 29, null].map(frameRateLevel)).toEqual(['good', 'good', 'care', 'care', 'bad', 'open']);
  });

  test('a renderer that is the processor is told from one that is not, and from none', () => {
    expect(rendererLevel('ANGLE (Example, Example Graphics 620)')).toBe('good');
    expect(rendererLevel('')).toBe('good');
    for (const name of ['Google SwiftShader', 'llvmpipe (LLVM 15)', 'Microsoft Basic Render Driver'])
      expect(rendererLevel(name)).toBe('care');
    expect(rendererLevel(null)).toBe('bad');
  });

  test('small screens are to be looked at, upright ones are none', () => {
    expect(screenLevel({ width: 1080, height: 1920 })).toBe('good');
    expect(screenLevel({ width: 1024, height: 600 })).toBe('care');
  });

  test('a clicker goes forward and back', () => {
    expect(clickerLevel(new Set(['next']))).toBe('open');
    expect(clickerLevel(new Set(['next', 'previous', 'black']))).toBe('good');
  });

  test('the worst counts, and what is not known before what is in order', () => {
    expect(overallLevel(['good', 'open', 'care', 'bad'])).toBe('bad');
    expect(overallLevel(['good', 'open', 'care'])).toBe('care');
    expect(overallLevel(['good', 'open'])).toBe('open');
    expect(overallLevel(['good'])).toBe('good');
  });
});
