import { describe, expect, test } from 'vitest';
import { findTyped, isTyping, NOT_TYPING, placeAfter, withLetter } from '../../../src/ui/listKeys';

describe('keys that move', () => {
  test.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 3, 49],
    ['PageDown', 3, 13],
    ['PageUp', 13, 3],
    ['ArrowDown', 49, 49],
    ['ArrowUp', 0, 0],
    ['PageDown', 45, 49],
    ['PageUp', 4, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', -1, 49]
  ])('%s from %i goes to %i of 50', (key, index, place) => expect(placeAfter(key, index, 50)).toBe(place));

  test('others do not move, and in an empty list none does', () => {
    expect(placeAfter('Enter', 3, 50)).toBeNull();
    expect(placeAfter('a', 3, 50)).toBeNull();
    expect(placeAfter('ArrowDown', -1, 0)).toBeNull();
  });
});

describe('typing', () => {
  const texts = ['Almaty', 'Astana', 'Baku', 'Өскемен', 'Шымкент', 'Example University of Baku', 'Ağdam', 'Tallinn'];
  const find = (typed: string, index = -1) => texts[findTyped(texts, typed, index)];

  test('finds what begins so, in either script', () => {
    expect(find('b')).toBe('Baku');
    expect(find('as')).toBe('Astana');
    expect(find('ас')).toBe('Astana');
    expect(find('б')).toBe('Baku');
    expect(find('шым')).toBe('Шымкент');
    expect(find('shym')).toBe('Шымкент');
    expect(find('ө')).toBe('Өскемен');
    expect(find('agd')).toBe('Ağdam');
  });

  test('one letter again and again goes through what begins with it', () => {
    expect(find('a', 0)).toBe('Astana');
    expect(find('aa', 1)).toBe('Ağdam');
    expect(find('aaa', 6)).toBe('Almaty');
  });

  test('a word that goes on stays at what fits', () => {
    expect(find('al', 0)).toBe('Almaty');
    expect(find('ba', 2)).toBe('Baku');
  });

  test('finds a word within a name where no name begins so', () => {
    expect(find('univ')).toBe('Example University of Baku');
    expect(findTyped(texts, 'zzz', 0)).toBe(-1);
    expect(findTyped([], 'a', -1)).toBe(-1);
  });

  test('letters belong together until a pause', () => {
    const first = withLetter(NOT_TYPING, 'b', 1000);
    expect(first.text).toBe('b');
    expect(withLetter(first, 'a', 1500).text).toBe('ba');
    expect(withLetter(first, 'a', 5000).text).toBe('a');
    expect(isTyping(first, 1500)).toBe(true);
    expect(isTyping(first, 5000)).toBe(false);
    expect(isTyping(NOT_TYPING, 0)).toBe(false);
  });
});
