import { describe, expect, test } from 'vitest';
import { guard, unguard } from '../../../src/base/formulaGuard';
import { seededRandom } from '../../../src/base/random';

describe('guard', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+7 701 000 00 00', "'+7 701 000 00 00"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['  =1', "'  =1"],
    ['\0=1', "'\0=1"],
    ['\t', "'\t"],
    ['\n=1', "'\n=1"],
    ['＝1', "'＝1"],
    ['|calc', "'|calc"],
    ['%APPDATA%', "'%APPDATA%"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"]
  ])('%j becomes %j', (text, cell) => expect(guard(text)).toBe(cell));

  test.each(['', 'Example University', "'Example'", 'a=b', '-5', '+5', '-76,9', '43.25', '2024-11-05', "O'Example"])('%j stays', (text) =>
    expect(guard(text)).toBe(text)
  );
});

test('what was guarded comes back, whatever it is', () => {
  const random = seededRandom(5);
  const letters = [
    "'",
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\r',
    '\n',
    '|',
    '%',
    '\0',
    ' ',
    '\u00a0',
    '1',
    '5',
    ',',
    'a',
    'ә'
  ];
  for (let run = 0; run < 20_000; run++) {
    const text = Array.from({ length: Math.floor(random() * 6) }, () => letters[Math.floor(random() * letters.length)]).join('');
    expect(unguard(guard(text))).toBe(text);
    expect(guard(text)).toMatch(/^(?:'|[+-]?\d+(?:[.,]\d+)?$|(?![\s\0]*[=+\-@＝＋－＠\t\r\n|%]))/);
  }
});
