// @ts-check
// The figures of a run as tables in Markdown.
import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';
import { ARC_MEASURES } from './arcs.js';
import { TABLES } from './tables.js';

/** Figures of every round by measure and size. @typedef {Map<string, Map<number, number[]>>} Samples */

/**
 * What a run found out.
 * @typedef {{
 *   samples: Samples,
 *   sizes: readonly number[],
 *   networks: ReadonlyMap<number, import('./network.js').BenchNetwork>,
 *   rounds: string,
 *   seed: number,
 *   browser: string,
 *   minutes: number
 * }} Run
 */

/** Median of some numbers. @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Three digits, thousands apart. @param {number} value */
function figure(value) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Median, and the least and greatest of the rounds. @param {readonly number[] | undefined} values */
function cell(values) {
  if (!values?.length) return '–';
  const middle = figure(median(values));
  return values.length === 1 ? middle : `${middle} (${figure(Math.min(...values))}–${figure(Math.max(...values))})`;
}

/**
 * The tables of which there are figures, each a section of results.md by its heading.
 * @param {Samples} samples
 * @param {readonly number[]} allSizes
 * @returns {Map<string, string[]>}
 */
function sections(samples, allSizes) {
  const growth = (/** @type {Map<number, number[]> | undefined} */ bySize) => {
    const [from, to] = allSizes
      .flatMap((size) => (bySize?.get(size)?.length ? [{ size, values: /** @type {number[]} */ (bySize.get(size)) }] : []))
      .slice(-2);
    if (!from || !to) return '–';
    const linear = to.size / from.size;
    const allowed = (linear * Math.log(to.size)) / Math.log(from.size);
    return `${figure(median(to.values) / median(from.values))}× at ${figure(linear)}×; n log n: ${figure(allowed)}×`;
  };
  const made = new Map();
  for (const { title, note, rows } of TABLES) {
    const known = Object.entries(rows).filter(([id]) => samples.has(id));
    if (known.length === 0) continue;
    const sizes = allSizes.filter((size) => known.some(([id]) => samples.get(id)?.has(size)));
    const words = sizes.map((size) => size.toLocaleString('en-GB'));
    const lines = [note, '', `| | ${words.join(' | ')} | growth |`, `| --- |${' ---: |'.repeat(words.length + 1)}`];
    for (const [id, label] of known) {
      const bySize = samples.get(id);
      lines.push(`| ${label} | ${sizes.map((size) => cell(bySize?.get(size))).join(' | ')} | ${growth(bySize)} |`);
    }
    made.set(title, lines);
  }
  return made;
}

/** What a reader has to know before any figure. */
const HOW_TO_READ = [
  '## How to read this',
  '',
  '- **Ratios before milliseconds.** A time says as much of the machine as of the program. Whoever is compared here ran in the same browser, in the same run, by turns; “times sooner” is the other’s time over ours, round by round, so what slows the machine for a while slows both.',
  '- **What swings.** On two shared cores a single figure swings by up to 1.7 times; the brackets show it. A ratio below 1.3 says nothing. Figures of one round have no brackets: take them as a size, not as a measure.',
  '- **No graphics processor.** WebGL is drawn by the processor here, so what is painted costs ten to a hundred times what it costs a reader with a graphics processor. Script and memory are as they would be there.',
  '- **What is in a first frame.** The ground is drawn by MapLibre for everyone; discs and names by MapLibre for the peers and by ours itself. The table of arcs has a row for what MapLibre takes for all three, and a ratio of the arcs of the peers alone to all of ours.',
  '- **Growth.** Behind a table’s last two sizes stand how much longer the larger takes, how much larger it is, and what n log n would take.'
];

/** The machine and how busy it was, for figures can be no better. */
function machine() {
  const cpu = cpus();
  const load = loadavg()[0] ?? 0;
  const shared = load > cpu.length ? `; shared with other work: a load of ${load.toFixed(0)} at the end` : '';
  return `${cpu[0]?.model.trim() ?? 'unknown processor'}, ${cpu.length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; Node ${process.version.slice(1)}${shared}`;
}

/**
 * Earlier results with only the sections renewed that were measured now; each says when.
 * @param {string} before the text of results.md
 * @param {Run} run
 */
export function renewed(before, { samples, sizes: measured, browser, minutes }) {
  const sizes = measured.filter((size) => [...samples.values()].some((bySize) => bySize.has(size)));
  let text = before;
  const rounds = Math.max(...[...samples.values()].flatMap((bySize) => [...bySize.values()].map(({ length }) => length)));
  for (const [title, lines] of sections(samples, sizes)) {
    const times = `${minutes.toFixed(0)} minutes, ${rounds === 1 ? 'one round' : `${rounds} rounds`}`;
    const when = `Measured by itself, ${new Date().toISOString().slice(0, 10)}, ${times}; ${machine()}${browser && `; Chromium ${browser}`}.`;
    const sectionText = `## ${title}\n\n${when}\n\n${lines.join('\n')}\n`;
    const start = text.indexOf(`## ${title}\n`);
    const next = start < 0 ? -1 : text.indexOf('\n## ', start);
    if (start < 0) text = `${text.trimEnd()}\n\n${sectionText}`;
    else text = `${text.slice(0, start)}${sectionText}${next < 0 ? '' : text.slice(next)}`;
  }
  return text;
}

/** The sections of a text, each with its heading. @param {string} text @returns {Map<string, string>} */
const sectionsIn = (text) =>
  new Map([...text.matchAll(/^## (.+)\n[\s\S]*?(?=^## |(?![\s\S]))/gm)].map(([all, title]) => [String(title), all.trimEnd()]));

/** What grows with the number of agreements, arcs or nodes: its words, and the section and row that have its figures. */
const GROWING = [
  ['load a packed network', 'Opening a packed network', 'packed'],
  ['load its tables', 'Opening a packed network', 'from its tables'],
  ['a filter, with counts of all facets', 'Exploring', 'a filter changed, with counts of all facets'],
  ['the window of time moved, with counts and histogram', 'Exploring', 'the window of time moved, with counts and the histogram by month'],
  ['first complete frame of all arcs', 'Our arcs alone', ARC_MEASURES.first],
  ['layout to the end in seconds, by nodes, five edges each', 'Layout of large graphs', 'ours: to the end']
];
const GROWTH = 'Growth at a glance';

/** The first and the last size of a row that have a figure. @param {string} section @param {string} label */
function endsOfRow(section, label) {
  const cells = (/** @type {string} */ line) => line.split('|').slice(2, -2);
  const number = (/** @type {string} */ cell) => Number((/^[\d.,]+/.exec(cell.trim())?.[0] ?? 'NaN').replaceAll(',', ''));
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const row = lines.find((line) => line.split('|')[1]?.trim() === label);
  if (!row) return null;
  const known = cells(lines[0] ?? '').map((size, i) => ({ size: number(size), value: number(cells(row)[i] ?? '') }));
  const [from, to] = [known.find(({ value }) => value > 0), known.findLast(({ value }) => value > 0)];
  return from && to && to.size > from.size ? { from, to } : null;
}

/**
 * Results with a table of how what grows has grown, taken from the tables that they hold.
 * @param {string} text of results.md
 */
export function withGrowth(text) {
  const known = sectionsIn(text);
  const rows = GROWING.flatMap(([words, section, label]) => {
    const ends = endsOfRow(known.get(String(section)) ?? '', String(label));
    if (!ends) return [];
    const { from, to } = ends;
    const most = (to.size * Math.log(to.size)) / (from.size * Math.log(from.size));
    const at = (/** @type {typeof from} */ { size, value }) => `${figure(value)} at ${size.toLocaleString('en-GB')}`;
    return [
      `| ${words} | ${at(from)} | ${at(to)} | ${figure(to.value / from.value)}× at ${figure(to.size / from.size)}× | ${figure(most)}× |`
    ];
  });
  const table = `## ${GROWTH}\n\nTaken from the tables below.\n\n| | least | most | growth | n log n |\n| --- | ---: | ---: | ---: | ---: |\n${rows.join('\n')}\n`;
  const before = known.get(GROWTH);
  if (before) return text.replace(before, () => table.trimEnd());
  return text.replace('\n## The networks\n', () => `\n${table}\n## The networks\n`);
}

/**
 * The text of results.md. Sections that this run has not measured are kept as they were, behind the others: each says when it was measured.
 * @param {Run} run
 * @param {string} [before] the text of results.md
 * @returns {string}
 */
export function report({ samples, sizes, networks, rounds, seed, browser, minutes }, before = '') {
  const count = (/** @type {string} */ id, /** @type {number} */ size) => samples.get(id)?.get(size)?.[0]?.toLocaleString('en-GB') ?? '–';
  const lines = [
    '# Bench',
    '',
    'Written by `npm run bench` (`tests/bench/run.js`); no figure passes or fails anything. It builds what is in `src/`, makes the networks and measures; Chromium is found as for the browser tests.',
    '',
    `- ${new Date().toISOString().slice(0, 10)}, ${minutes.toFixed(0)} minutes; ${rounds}`,
    `- ${machine()}${browser && `; Chromium ${browser}, WebGL drawn in software (ANGLE on SwiftShader), no GPU`}`,
    '- Milliseconds unless said otherwise: the median of the rounds (of an even number the higher of the middle two), and in brackets the least and the greatest. A round’s figure is itself the median of its frames or calls. `–`: not measured, or not reached in time.',
    '- The last column says by how much the last size measured takes longer than the one before it, how many times the agreements it has, and by how much what grows as n log n does takes longer then. It holds where absolute times, on shared cores, swing.',
    '',
    ...HOW_TO_READ,
    '',
    '## The networks',
    '',
    `Made up by \`network.js\` (seed ${seed}): the same files every time.`,
    '',
    '| agreements | universities | cities | strands of arcs | nodes | edges | MB of files |',
    '| ---------: | -----------: | -----: | --------------: | ----: | ----: | ----------: |',
    ...[...networks].map(([size, { universities, cities, files }]) => {
      const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const cells = [size, universities, cities].map((number) => number.toLocaleString('en-GB'));
      return `| ${[...cells, count('map.arcs', size), count('graph.nodes', size), count('graph.edges', size), figure(bytes / 1e6)].join(' | ')} |`;
    })
  ];
  for (const [title, section] of sections(samples, sizes)) lines.push('', `## ${title}`, '', ...section);
  const made = sectionsIn(lines.join('\n'));
  for (const [title, section] of sectionsIn(before)) if (!made.has(title) && title !== GROWTH) lines.push('', section);
  return `${lines.join('\n')}\n`;
}
