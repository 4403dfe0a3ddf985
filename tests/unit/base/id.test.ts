import { describe, expect, test } from 'vitest';
import { freeId, isId, isNetworkId } from '../../../src/base/id';

describe('ids', () => {
  test.each(['u', '1', 'kz-example', 'EE_2:x.1', 'қаз-үлгі', '例-大学', 'उदाहरण-विश्वविद्यालय', 'a'.repeat(200), '𐌰'.repeat(200)])(
    '%s is one',
    (id) => {
      expect(isId(id)).toBe(true);
    }
  );

  test.each([
    '',
    ' ',
    'a b',
    ' a',
    'a\n',
    'a,b',
    'a;b',
    'a|b',
    'a/b',
    'a&b',
    'a=b',
    'a?b',
    'a#b',
    'a%20',
    '<b>',
    '"a"',
    '(a)',
    '🎓',
    'a'.repeat(201)
  ])('%j is none', (text) => {
    expect(isId(text)).toBe(false);
  });

  test('stand in the query of an address and come back from it', () => {
    for (const id of ['kz-example', 'EE_2:x.1', 'қаз-үлгі']) {
      expect(new URL(`https://map.example.edu/?select=university:${encodeURIComponent(id)}`).searchParams.get('select')).toBe(
        `university:${id}`
      );
    }
  });
});

test('ids of networks are names of folders', () => {
  for (const id of ['kazakhstan', 'Example-2', '7_x', 'a'.repeat(64)]) expect([id, isNetworkId(id), isId(id)]).toEqual([id, true, true]);
  for (const text of ['', '-a', '_a', '.', '..', '../x', 'a/b', 'a.b', 'a b', 'үлгі', 'a\n', 'a'.repeat(65)]) {
    expect([text, isNetworkId(text)]).toEqual([text, false]);
  }
});

describe('an id made of a text', () => {
  test('is the text, or has the first free number', () => {
    expect(freeId('a', new Set())).toBe('a');
    expect(freeId('a', new Set(['a', 'a-2']))).toBe('a-3');
  });

  test('is an id and not taken however long the text is', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 30; i++) {
      const id = freeId('𐌰'.repeat(150) + 'x'.repeat(100), taken);
      expect([isId(id), taken.has(id)]).toEqual([true, false]);
      taken.add(id);
    }
  });
});
