import { describe, expect, test } from 'vitest';
import { safeUrl } from '../../../src/base/safeUrl';

const CASES: readonly (readonly [text: string, expected: string | null])[] = [
  // Addresses as they stand in tables.
  ['https://example.edu', 'https://example.edu/'],
  ['http://example.edu/news/1', 'http://example.edu/news/1'],
  ['HTTPS://Example.EDU/News', 'https://example.edu/News'],
  ['  https://example.edu/  ', 'https://example.edu/'],
  ['https://example.edu:8443/a?b=c#d', 'https://example.edu:8443/a?b=c#d'],
  ['https://example.edu/a b.pdf', 'https://example.edu/a%20b.pdf'],
  ['https://example.edu/Алматы', 'https://example.edu/%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B'],
  ['https://пример.қаз/', 'https://xn--e1afmkfd.xn--80ao21a/'],
  ['https://ror.org/012345678', 'https://ror.org/012345678'],
  ['https://example.edu/?next=//other.example', 'https://example.edu/?next=//other.example'],
  // Bare hosts would otherwise lead into our own site.
  ['example.edu', 'https://example.edu/'],
  ['www.example.edu/about', 'https://www.example.edu/about'],
  ['example.edu:8080/about', 'https://example.edu:8080/about'],
  ['example.edu?x=1', 'https://example.edu/?x=1'],
  // Not addresses.
  ['', null],
  ['   ', null],
  ['printed programme of the forum', null],
  ['kaznu', null],
  ['/about', null],
  ['about.html#x y', 'https://about.html/#x%20y'],
  ['https://', null],
  ['https://localhost/', null],
  ['https://example', null],
  ['https://.example.edu/', null],
  ['https://exa mple.edu/', null],
  // Schemes that run, read or guess.
  ['javascript:alert(1)', null],
  ['JavaScript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['javascript://example.edu/%0aalert(1)', null],
  ['data:text/html,<b>x</b>', null],
  ['vbscript:x', null],
  ['file:///etc/hosts', null],
  ['blob:https://example.edu/1', null],
  ['ftp://example.edu/', null],
  ['mailto:someone@example.edu', null],
  ['seed:row-12', null],
  ['//example.edu/a', null],
  // Disguises.
  ['https:\\\\example.edu\\a', null],
  ['https://example.edu@evil.example/', null],
  ['https://user:secret@example.edu/', null],
  ['https://exam\nple.edu/', null],
  ['https://example.edu/\u202Efdp.exe', null],
  ['https://exa\u200Bmple.edu/', null],
  ['https:///example.edu/', null],
  ['https:example.edu', null],
  ['https://127.0.0.1/', null],
  ['https://2130706433/', null],
  ['https://0x7f.1/', null],
  ['https://[::1]/', null],
  [`https://example.edu/${'a'.repeat(2000)}`, null]
];

describe('safeUrl', () => {
  test.each(CASES)('%j → %j', (text, expected) => expect(safeUrl(text)).toBe(expected));

  test('what it gives it takes again unchanged', () => {
    for (const [text] of CASES) {
      const url = safeUrl(text);
      if (url !== null) expect(safeUrl(url)).toBe(url);
    }
  });

  test('the table is large enough to mean something', () => expect(CASES.length).toBeGreaterThanOrEqual(40));
});
