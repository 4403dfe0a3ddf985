import { expect, test } from 'vitest';
import { durationText, timeText } from '../../../../src/views/speaker/timeText';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [5000, '0:05'],
  [65_000, '1:05'],
  [750_000, '12:30'],
  [3_599_999, '59:59'],
  [3_723_000, '1:02:03'],
  [-1, '0:00']
])('%i ms is %s', (ms, text) => expect(durationText(ms)).toBe(text));

test('the time of day has two digits everywhere', () => expect(timeText(new Date(2026, 10, 22, 9, 5, 7))).toBe('09:05:07'));
