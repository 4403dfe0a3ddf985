import { expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import type { Session } from '../../../../src/state/session.svelte';
import { MOST_ROWS, printedAgreements } from '../../../../src/views/print/printedAgreements';

const random = seededRandom(5);
const COUNT = 5_000;
/** Few dates, so that many agreements have the same, and some none. */
const dates = (): Uint32Array =>
  Uint32Array.from({ length: COUNT }, () => (random() < 0.3 ? 0 : 10_000 * (1990 + Math.floor(30 * random()))));
const [signedOn, startedOn] = [dates(), dates()];

const printed = (shown: Uint32Array, selected: Uint32Array | null = null) =>
  printedAgreements({
    network: { agreements: { signedOn, startedOn } },
    visible: { agreements: shown },
    selectedAgreements: selected
  } as unknown as Session);

test('the latest agreements are printed, those of one date in their order, those without a date last', () => {
  for (const share of [1, 0.5, 0.1]) {
    const shown = Uint32Array.from({ length: COUNT }, (_, agreement) => agreement).filter(() => random() < share);
    const dateOf = (agreement: number): number => signedOn[agreement]! || startedOn[agreement]!;
    const sorted = [...shown].sort((a, b) => dateOf(b) - dateOf(a) || a - b);
    expect(printed(shown)).toEqual({ agreements: sorted.slice(0, MOST_ROWS), total: shown.length });
  }
});

test('of a selection its agreements alone', () => {
  expect(printed(Uint32Array.of(1, 2, 3), Uint32Array.of(2))).toEqual({ agreements: [2], total: 1 });
});
