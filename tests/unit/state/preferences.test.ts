import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storedMapping, storedOwnData, storeMapping, storeOwnData } from '../../../src/state/preferences';

/** A store of the browser's kind that may be full. */
class Store {
  readonly items = new Map<string, string>();
  full = false;
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  setItem = (key: string, value: string): void => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  };
  removeItem = (key: string): void => void this.items.delete(key);
}

let store: Store;
beforeEach(() => vi.stubGlobal('localStorage', (store = new Store())));
afterEach(() => vi.unstubAllGlobals());

describe('columns of an earlier import', () => {
  test('are remembered for the same headers in any order, and for no others', () => {
    storeMapping(['ВУЗ', 'Партнёр'], { ВУЗ: 'university_a' });
    expect(storedMapping(['Партнёр', 'ВУЗ'])).toEqual({ ВУЗ: 'university_a' });
    expect(storedMapping(['ВУЗ'])).toBeNull();
    storeMapping(['Партнёр', 'ВУЗ'], { ВУЗ: 'university_b' });
    expect(storedMapping(['ВУЗ', 'Партнёр'])).toEqual({ ВУЗ: 'university_b' });
  });

  test('keep names that objects have by themselves', () => {
    storeMapping(['__proto__', 'constructor'], Object.fromEntries([['__proto__', 'title']]));
    expect(Object.entries(storedMapping(['__proto__', 'constructor'])!)).toEqual([['__proto__', 'title']]);
    expect(storedMapping(['toString'])).toBeNull();
  });

  test('are forgotten, the oldest first, where there are many; a header of thousands of columns is not kept', () => {
    for (let n = 0; n < 60; n++) storeMapping([`header ${n}`], { [`header ${n}`]: 'title' });
    expect(storedMapping(['header 0'])).toBeNull();
    expect(storedMapping(['header 59'])).not.toBeNull();
    const wide = Array.from({ length: 20_000 }, (_, n) => `column ${n}`);
    storeMapping(wide, { 'column 1': 'title' });
    expect(storedMapping(wide)).toBeNull();
  });

  test('do not stop anything where the store is full, broken or forbidden', () => {
    store.full = true;
    storeMapping(['a'], { a: 'id' });
    expect(storedMapping(['a'])).toBeNull();
    for (const broken of ['{', '{}', '[1]', '[["a"]]', '[["a", null]]', '[["a", {"a": 1}]]']) {
      store.items.set('university-network.mappings', broken);
      expect(storedMapping(['a'])).toBeNull();
    }
    vi.stubGlobal('localStorage', undefined);
    storeMapping(['a'], { a: 'id' });
    expect(storedMapping(['a'])).toBeNull();
  });
});

test('whether own data is open is remembered until it is closed', () => {
  expect(storedOwnData()).toBe(false);
  storeOwnData(true);
  expect(storedOwnData()).toBe(true);
  storeOwnData(false);
  expect(storedOwnData()).toBe(false);
});
