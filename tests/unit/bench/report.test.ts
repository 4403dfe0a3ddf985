import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renewed, report, withGrowth } from '../../bench/report.js';

const RUN = { sizes: [1_000, 10_000], networks: new Map(), rounds: '1 round', seed: 1, browser: '', minutes: 1 };
const samplesOf = (figures: Readonly<Record<string, readonly [number, number]>>) =>
  new Map(
    Object.entries(figures).map(([id, [small, large]]) => [
      id,
      new Map([
        [1_000, [small]],
        [10_000, [large]]
      ])
    ])
  );
const run = (figures: Parameters<typeof samplesOf>[0]) => ({ ...RUN, samples: samplesOf(figures) });
const BY_HAND = '## A visit\n\nMeasured by itself.\n\n| | visitors |\n| --- | ---: |\n| seconds | 7 |\n';

test('growth is taken from the first and the last figure of a row, and stands once', () => {
  const first = withGrowth(report(run({ 'open.packed': [100, 1_500], 'layout.ours.settle': [0.2, 1] })));
  expect(first).toContain('| load a packed network | 100 at 1,000 | 1,500 at 10,000 | 15.0× at 10.0× | 13.3× |');
  const again = withGrowth(renewed(first, run({ 'open.packed': [100, 900] })));
  expect(again).toContain('| load a packed network | 100 at 1,000 | 900 at 10,000 | 9.00× at 10.0× | 13.3× |');
  expect(again).toContain('| layout to the end in seconds, by nodes, five edges each | 0.200 at 1,000 |');
  expect(again.split('## Growth at a glance')).toHaveLength(2);
  expect(withGrowth(again)).toBe(again);
});

test('a run keeps the sections that it has not measured', () => {
  const before = withGrowth(`${report(run({ 'open.packed': [1, 2], 'node.load': [3, 4] }))}\n${BY_HAND}`);
  const after = withGrowth(report(run({ 'node.load': [5, 6] }), before));
  for (const kept of ['## A visit', '| seconds | 7 |', '## Opening a packed network', '| packed | 1.00 | 2.00 |'])
    expect(after).toContain(kept);
  expect(after).toContain('| `loadNetwork` in Node | 5.00 | 6.00 |');
  expect(after).not.toContain('| `loadNetwork` in Node | 3.00 | 4.00 |');
});

test('the results hold every row of growth', () => {
  const results = readFileSync('tests/bench/results.md', 'utf8');
  const rows = /## Growth at a glance[\s\S]*?(?=\n## )/.exec(results)?.[0].match(/^\| [a-z].*×/gm);
  expect(rows).toHaveLength(6);
});
