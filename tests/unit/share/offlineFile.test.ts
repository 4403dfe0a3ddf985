import { inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { pathsIn, withFiles } from '../../../src/share/offlineFile';

const EMPTY = '<!doctype html>\n<body>\n<!-- files -->\n<!-- /files -->\n<script>start()</script>\n</body>\n';
const bytes = (text: string) => new TextEncoder().encode(text);

/** The text of a file in a page, as the page's own script reads it. */
function textIn(html: string, path: string): string {
  const [, packed] = new RegExp(`data-path="${path}">([^<]*)<`).exec(html)!;
  return new TextDecoder().decode(inflateSync(Uint8Array.from(atob(packed!), (letter) => letter.charCodeAt(0))));
}

test('files stand in the page, are replaced by others of the same path, and can be taken out', () => {
  const html = withFiles(
    EMPTY,
    new Map([
      ['data/networks.json', bytes('{"networks":[]}')],
      ['program.js', bytes('</script><script>alert(1)')]
    ])
  );
  expect(pathsIn(html)).toEqual(['data/networks.json', 'program.js']);
  expect(html.match(/<script/g)).toHaveLength(3);
  expect(textIn(html, 'program.js')).toBe('</script><script>alert(1)');
  const later = withFiles(
    html,
    new Map([
      ['data/networks.json', bytes('{"networks":["Näide"]}')],
      ['program.js', null]
    ])
  );
  expect(pathsIn(later)).toEqual(['data/networks.json']);
  expect(textIn(later, 'data/networks.json')).toBe('{"networks":["Näide"]}');
  expect(later).toContain('<script>start()</script>');
});

test('a path that could close an element, or leads elsewhere, is refused; a page without a place for files too', () => {
  for (const path of ['a"b', '../x', 'a//b', '']) expect(() => withFiles(EMPTY, new Map([[path, bytes('')]]))).toThrow('no path');
  expect(() => withFiles('<p>', new Map())).toThrow('holds no files');
});
