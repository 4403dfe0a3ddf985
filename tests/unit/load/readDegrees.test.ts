import { expect, test } from 'vitest';
import { readDegrees } from '../../../src/load/readDegrees';

test.each([
  ['43.25', 43.25],
  ['43,25', 43.25],
  ['-76,9', -76.9],
  ['\u221276.9', -76.9],
  ['43.25°', 43.25],
  ['43°15′N', 43.25],
  ['43° 15\' 36" S', -43.26],
  ['76°54′E', 76.9],
  ['W 76.5', -76.5],
  ['43,25 с. ш.', 43.25],
  ['76,9° в.д.', 76.9],
  ['33,5 ю.ш.', -33.5]
])('%s is %f', (text, degrees) => expect(readDegrees(text)).toBeCloseTo(degrees, 6));

test.each(['', 'north', '43.2.5', '43 15', '43°75′', '1e5', '4 3', '43.25 km', '0x10'])('%j is no number of degrees', (text) => {
  expect(readDegrees(text)).toBeNaN();
});
