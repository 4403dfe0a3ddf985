import { expect, test, vi } from 'vitest';
import type { Selection } from '../../../src/model/viewState';
import { Opener } from '../../../src/views/opener';

const city: Selection = { type: 'city', id: 'example-city' };
const university: Selection = { type: 'university', id: 'example-university' };

function opened() {
  const giveBack = vi.fn();
  const opener = new Opener();
  opener.remember(city, giveBack);
  opener.follow(city, false);
  return { opener, giveBack };
}

test('the focus goes back once to where an entry was opened', () => {
  const { opener, giveBack } = opened();
  expect(opener.giveBack()).toBe(true);
  expect(opener.giveBack()).toBe(false);
  expect(giveBack).toHaveBeenCalledTimes(1);
});

test('also after going on within the entry', () => {
  const { opener, giveBack } = opened();
  opener.follow(university, true);
  expect(opener.giveBack()).toBe(true);
  expect(giveBack).toHaveBeenCalledTimes(1);
});

test('not once something was chosen elsewhere, or all was forgotten', () => {
  const { opener, giveBack } = opened();
  opener.follow(university, false);
  expect(opener.giveBack()).toBe(false);
  opener.remember(city, giveBack);
  opener.forget();
  expect(opener.giveBack()).toBe(false);
  expect(giveBack).not.toHaveBeenCalled();
});

test('nothing is given back where nothing was opened', () => expect(new Opener().giveBack()).toBe(false));
