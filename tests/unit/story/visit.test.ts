import { describe, expect, test } from 'vitest';
import { visitAt } from '../../../src/story/visit';

describe('a visit to a kiosk', () => {
  test('counts its last ten seconds down, and is over', () => {
    expect(visitAt(1000, 1000, 60)).toEqual({ isOver: false, countDown: null });
    expect(visitAt(0, 49_999, 60)).toEqual({ isOver: false, countDown: null });
    expect(visitAt(0, 50_000, 60).countDown).toBe(10);
    expect(visitAt(0, 59_001, 60).countDown).toBe(1);
    expect(visitAt(0, 60_000, 60)).toEqual({ isOver: true, countDown: null });
  });

  test('shows the count-down of a short one in its second half only', () => {
    expect(visitAt(0, 4999, 10).countDown).toBeNull();
    expect(visitAt(0, 5000, 10).countDown).toBe(5);
  });

  test('a clock that went back ends no visit', () => expect(visitAt(5000, 0, 10)).toEqual({ isOver: false, countDown: null }));
});
