import { expect, test } from 'vitest';
import { frameCode, scriptCode, type EmbedCode } from '../../../src/share/embedCode';

const CODE: EmbedCode = {
  address: 'https://example.edu/map/embed.html?view=graph&lang=kk',
  title: 'Граф – Example Network',
  width: 0,
  height: 600,
  sandbox: false,
  language: 'kk',
  links: [
    { address: 'https://example.edu/map/?view=table&lang=kk', text: 'Table' },
    { address: 'https://example.edu/map/data/example/agreements.csv', text: 'CSV' }
  ]
};

test('the code is a frame with a title, lazily loaded, and plain links', () => {
  expect(frameCode(CODE)).toBe(
    '<iframe src="https://example.edu/map/embed.html?view=graph&amp;lang=kk" title="Граф – Example Network" lang="kk" width="100%" height="600" ' +
      'loading="lazy" allow="fullscreen; clipboard-write; web-share; screen-wake-lock" referrerpolicy="strict-origin-when-cross-origin"></iframe>\n' +
      '<p lang="kk"><a href="https://example.edu/map/?view=table&amp;lang=kk">Table</a> · ' +
      '<a href="https://example.edu/map/data/example/agreements.csv">CSV</a></p>'
  );
});

test('neither code has an inline style, an inline script or a listener', () => {
  for (const code of [frameCode(CODE), scriptCode(CODE, { address: 'https://example.edu/v1/embed.js', integrity: 'sha384-AAAA' })]) {
    expect(code).not.toMatch(/\sstyle=|\son\w+=|<script>/);
    expect(code.replace(/<script [^>]*><\/script>/, '')).not.toContain('<script');
  }
});

test('a sandboxed frame may run its own scripts and open its links', () => {
  expect(frameCode({ ...CODE, sandbox: true })).toContain(
    ' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"'
  );
});

test('the script comes with its checksum, around the same frame', () => {
  const code = scriptCode(CODE, { address: 'https://example.edu/map/v1/embed.js', integrity: 'sha384-AAAA' });
  expect(code).toContain(
    '<script src="https://example.edu/map/v1/embed.js" integrity="sha384-AAAA" crossorigin="anonymous" async></script>'
  );
  const [frame, links] = frameCode(CODE).split('\n');
  expect(code).toContain(`<university-network>\n  ${frame}\n</university-network>\n${links}`);
});

test('whatever a title holds stays in its attribute', () => {
  const title = `"><script>alert(1)</script>' onload=x & <b>`;
  const code = frameCode({ ...CODE, title, links: [{ address: 'https://example.edu/"', text: '</a><script>' }] });
  expect(code.match(/<[a-z]+/g)).toEqual(['<iframe', '<p', '<a']);
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39; onload=x &amp; &lt;b&gt;"');
});

test('sizes keep within what a frame can have', () => {
  expect(frameCode({ ...CODE, width: 10, height: 10 })).toContain(' width="240" height="200"');
  expect(frameCode({ ...CODE, width: 1e9, height: 1e9 })).toContain(' width="4000" height="4000"');
  expect(frameCode({ ...CODE, width: 640.4, height: 480.4 })).toContain(' width="640" height="480"');
});

test('a frame without a title is refused', () => {
  expect(() => frameCode({ ...CODE, title: ' ' })).toThrow(RangeError);
  expect(() => scriptCode({ ...CODE, title: '' }, { address: '', integrity: '' })).toThrow(RangeError);
});
