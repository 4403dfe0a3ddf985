import { describe, expect, test } from 'vitest';
import {
  BEAT_MS,
  hear,
  LONGEST_WAIT_MS,
  look,
  readBeat,
  READY_MS,
  RELOAD_WAIT_MS,
  SILENT_MS,
  START_MS,
  startWatch,
  waitMs,
  WELL_MS,
  type Beat,
  type Watch
} from '../../../src/story/watchdog';

/** Lets time pass until a moment, looked at twice a second, with a beat every two seconds or none. */
function pass(watch: Watch, from: number, to: number, beat: Beat | null = null): Watch {
  let now = watch;
  for (let at = from + 500; at <= to; at += 500) {
    if (beat && at % BEAT_MS === 0) now = hear(now, beat, at);
    now = look(now, at);
  }
  return now;
}

const showing = () => pass(startWatch(0), 0, 10_000, 'ready');

describe('the watch over a kiosk', () => {
  test('shows a frame once it has a picture, and lets it stand as long as it is heard', () => {
    const waiting = pass(startWatch(0), 0, 8000, 'waiting');
    expect([waiting.phase, waiting.cover, waiting.fault]).toEqual(['starting', 'poster', null]);
    const day = pass(showing(), 10_000, 24 * 3600_000, 'ready');
    expect([day.phase, day.failures]).toEqual(['showing', 0]);
    // A visitor's page is not ready at every moment.
    expect(pass(day, 24 * 3600_000, 24 * 3600_000 + 60_000, 'waiting').phase).toBe('showing');
  });

  test('gives up a frame that is silent for ten seconds, and starts a fresh one', () => {
    const heardAt = 10_000;
    expect(pass(showing(), heardAt, heardAt + SILENT_MS - 500).phase).toBe('showing');
    const lost = pass(showing(), heardAt, heardAt + SILENT_MS);
    expect([lost.phase, lost.fault, lost.cover]).toEqual(['waiting', 'silent', 'poster']);
    expect(look(lost, lost.until - 1).phase).toBe('waiting');
    expect(look(lost, lost.until)).toMatchObject({ phase: 'starting', fault: 'silent' });
  });

  test('gives up at once what has broken, later what never speaks, and last what never has a picture', () => {
    expect(hear(showing(), 'broken', 10_500)).toMatchObject({ phase: 'waiting', fault: 'broken' });
    expect(pass(startWatch(0), 0, START_MS - 500).phase).toBe('starting');
    expect(pass(startWatch(0), 0, START_MS).fault).toBe('silent');
    expect(pass(startWatch(0), 0, READY_MS - 500, 'waiting').phase).toBe('starting');
    expect(pass(startWatch(0), 0, READY_MS, 'waiting').fault).toBe('unready');
  });

  test('what keeps failing is started ever later, and as at first after a long time of being well', () => {
    const waits: number[] = [];
    let [watch, now] = [startWatch(0), 0];
    for (let time = 0; time < 12; time++) {
      watch = hear(watch, 'broken', now);
      waits.push(watch.until - now);
      now = watch.until;
      watch = look(watch, now);
    }
    expect(waits.slice(0, 4)).toEqual([2000, 4000, 8000, 16_000]);
    expect(waits.at(-1)).toBe(LONGEST_WAIT_MS);
    watch = pass(hear(watch, 'ready', now), now, now + WELL_MS + 10_000, 'ready');
    expect([watch.failures, watch.fault]).toEqual([0, null]);
    expect(waitMs(1)).toBe(2000);
  });

  test('a planned reload is at black, is no failure, and does not forget earlier ones', () => {
    const reload = hear({ ...showing(), failures: 2 }, 'reload', 20_000);
    expect(reload).toMatchObject({ phase: 'waiting', cover: 'black', fault: null, failures: 2, until: 20_000 + RELOAD_WAIT_MS });
    expect(look(reload, reload.until)).toMatchObject({ phase: 'starting', cover: 'black' });
  });

  test('a frame that was taken away is not heard any more', () => {
    const lost = hear(showing(), 'broken', 10_500);
    for (const beat of ['ready', 'waiting', 'broken', 'reload'] as const) expect(hear(lost, beat, 11_000)).toBe(lost);
  });
});

test.each([null, 'ready', 7, {}, { kiosk: 'ready' }, { kiosk: 'other', language: 'en' }, { kiosk: 'ready', language: 1 }])(
  '%j is no beat',
  (data) => expect(readBeat(data)).toBeNull()
);
test('a beat is read without what else comes with it', () =>
  expect(readBeat({ kiosk: 'ready', language: 'kk', more: 1 })).toEqual({ kiosk: 'ready', language: 'kk' }));
