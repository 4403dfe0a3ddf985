import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcements } from '../../../src/state/announcements.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says the first message at once and the latest of those that came within a second after it', () => {
  const announcements = new Announcements();
  announcements.say('one');
  announcements.say('two');
  announcements.say('three');
  expect(announcements.spoken).toBe('one');
  vi.advanceTimersByTime(999);
  expect(announcements.spoken).toBe('one');
  vi.advanceTimersByTime(1);
  expect(announcements.spoken).toBe('three');
});

test('says the same message again as a change of the live region', () => {
  const announcements = new Announcements();
  announcements.say('link copied');
  vi.advanceTimersByTime(1000);
  const before = announcements.spoken;
  announcements.say('link copied');
  expect(announcements.spoken).not.toBe(before);
  expect(announcements.spoken.trim()).toBe(before.trim());
});

test('is ready at once again after a second of silence', () => {
  const announcements = new Announcements();
  announcements.say('one');
  vi.advanceTimersByTime(1000);
  announcements.say('two');
  expect(announcements.spoken).toBe('two');
});

test('tells what a search found once the typing rests, unless something else is said first', () => {
  const announcements = new Announcements();
  announcements.sayAfterTyping('12 results');
  vi.advanceTimersByTime(400);
  announcements.sayAfterTyping('1 result');
  vi.advanceTimersByTime(499);
  expect(announcements.spoken).toBe('');
  vi.advanceTimersByTime(1);
  expect(announcements.spoken).toBe('1 result');
  vi.advanceTimersByTime(1000);
  announcements.sayAfterTyping('2 results');
  announcements.say('Example University');
  vi.advanceTimersByTime(5000);
  expect(announcements.spoken).toBe('Example University');
});
