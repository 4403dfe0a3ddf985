import { describe, expect, test } from 'vitest';
import { dataAddress } from '../../../src/load/dataAddress';
import { fetchFile, LoadError } from '../../../src/load/fetchFile';

const PAGE = 'https://map.example.org/sub/dir/';
const HOSTS = ['data.example.edu', 'tables.example.edu:8443'];

describe('an address that a table may be read from', () => {
  test.each([
    ['tables/agreements.csv', 'https://map.example.org/sub/dir/tables/agreements.csv', false, 'agreements.csv'],
    ['/other/%D0%B0.csv#row=3', 'https://map.example.org/other/%D0%B0.csv', false, 'а.csv'],
    ['https://map.example.org/x.csv?v=1', 'https://map.example.org/x.csv?v=1', false, 'x.csv'],
    ['https://data.example.edu/', 'https://data.example.edu/', true, 'data.example.edu'],
    [' data.example.edu/pub?output=csv ', 'https://data.example.edu/pub?output=csv', true, 'pub'],
    ['https://tables.example.edu:8443/a/b.tsv', 'https://tables.example.edu:8443/a/b.tsv', true, 'b.tsv']
  ])('%s', (text, address, crossOrigin, name) => {
    expect(dataAddress(text, PAGE, HOSTS)).toEqual({ address, crossOrigin, name });
  });

  test.each([
    '',
    '   ',
    'https://example.com/agreements.csv',
    '//example.com/agreements.csv',
    'http://data.example.edu/agreements.csv',
    'https://data.example.edu:8443/agreements.csv',
    'https://data.example.edu.example.com/agreements.csv',
    'https://user:secret@data.example.edu/agreements.csv',
    'https://user@map.example.org/agreements.csv',
    'javascript:alert(1)',
    'data:text/csv,a',
    'blob:https://map.example.org/1',
    'file:///etc/passwd',
    'https://['
  ])('not %j', (text) => {
    expect(() => dataAddress(text, PAGE, HOSTS)).toThrow(LoadError);
  });
});

test('another host is asked without cookies, and never over a redirect', async () => {
  const asked: RequestInit[] = [];
  const answer = (_: unknown, init?: RequestInit) => {
    asked.push(init!);
    return Promise.resolve(new Response('id\n'));
  };
  await fetchFile('https://data.example.edu/a.csv', { crossOrigin: true, fetch: answer });
  await fetchFile('https://map.example.org/a.csv', { fetch: answer });
  expect(asked).toMatchObject([
    { mode: 'cors', credentials: 'omit', redirect: 'error' },
    { mode: 'same-origin', credentials: 'same-origin', redirect: 'error' }
  ]);
});
