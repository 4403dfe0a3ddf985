// @ts-check
// The figures of a run as tables in Markdown.
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';

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

/** @type {{ version: string }} */
const { version: PAPAPARSE } = createRequire(import.meta.url)('papaparse/package.json');

/** The peers that are installed, with their versions. */
function peerVersions() {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = createRequire(import.meta.url)('./peers/package.json');
  return Object.entries(dependencies)
    .map(([name, of]) => `${name} ${of}`)
    .join(', ');
}

/** A table: its heading, what is said under it, and its rows as id and words. @type {readonly { title: string, note: string, rows: Readonly<Record<string, string>> }[]} */
const TABLES = [
  {
    title: 'Load',
    note: 'From the bytes of the files to the frozen `Network`. In the browser from the call to the network on the page: fetch, worker, and posting it across.',
    rows: {
      'node.load': '`loadNetwork` in Node',
      'browser.load': '`loadFromAddress` in the browser, through the worker',
      'browser.loadBlock': 'longest time the page answers nothing meanwhile'
    }
  },
  {
    title: 'Import of own tables',
    note: `By turns, each in a browser of its own, from files on the disk (about 100 bytes a row). Ours: \`importFiles\` to the finished \`Network\` on the page. papaparse ${PAPAPARSE} alone: in a worker, fed decoded text in pieces of 1 MB that end with a row, its rows counted and let go, or kept there. Memory is the most that the renderer process held beyond an empty page; “did not answer” is the longest time between two probes of the page, sent every 20 ms.`,
    rows: {
      'import.papa.rate': 'papaparse, rows counted: rows a second',
      'import.papaKept.rate': 'papaparse, rows kept: rows a second',
      'import.ours.rate': 'ours, a table of universities and one of agreements: rows a second',
      'import.names.rate': 'ours, one table of agreements with names: rows a second',
      'import.papa.mbPerSecond': 'papaparse, rows counted: MB a second',
      'import.papaKept.mbPerSecond': 'papaparse, rows kept: MB a second',
      'import.ours.mbPerSecond': 'ours, two tables: MB a second',
      'import.names.mbPerSecond': 'ours, one table: MB a second',
      'import.papa.memory': 'papaparse, rows counted: peak memory, MB',
      'import.papaKept.memory': 'papaparse, rows kept: peak memory, MB',
      'import.ours.memory': 'ours, two tables: peak memory, MB',
      'import.names.memory': 'ours, one table: peak memory, MB',
      'import.papa.block': 'papaparse, rows counted: longest time the page did not answer, ms',
      'import.ours.block': 'ours, two tables: longest time the page did not answer, ms',
      'import.names.block': 'ours, one table: longest time the page did not answer, ms'
    }
  },
  {
    title: 'Map, drawn by WebGL',
    note: '1280 × 800 pixels. `js` is main-thread time; the line without it has the picture drawn too (a pixel is read back), which is done by the CPU here.',
    rows: {
      'map.scene': '`mapScene`, first call in the page',
      'map.start': '`createMap`: from nothing to the empty ground, drawn',
      'map.firstFrame': '`show` → first complete picture (arcs, discs, names)',
      'map.pan.js': 'frame while panning, js',
      'map.pan': 'frame while panning',
      'map.zoom.js': 'frame while zooming, js',
      'map.zoom': 'frame while zooming',
      'map.globe.js': 'frame while the globe turns, js',
      'map.globe': 'frame while the globe turns',
      'map.pick': 'pointer moved → what lies under it',
      'map.hover.js': 'city under the pointer → new scene shown, js',
      'map.hover': 'city under the pointer → new picture drawn'
    }
  },
  {
    title: 'Graph, drawn on canvas',
    note: `1280 × 800 pixels. A layout that needs more than 30 s has no time to settle, and no frames at rest were measured then.`,
    rows: {
      'graph.scene': '`graphScene`, first call in the page',
      'graph.settle': 'layout in the worker, nothing drawn → settled',
      'graph.ticksPerSecond': 'steps a second of that layout (where each step is reported)',
      'graph.moving.js': 'frame while the layout moves, js',
      'graph.pan.js': 'frame while panning, js',
      'graph.pan': 'frame while panning',
      'graph.zoom.js': 'frame while zooming, js',
      'graph.zoom': 'frame while zooming',
      'graph.pick': 'pointer moved → what lies under it',
      'graph.hover.js': 'node under the pointer → new picture, js',
      'graph.hover': 'node under the pointer → new picture drawn'
    }
  },
  {
    title: 'Layout of large graphs',
    note: `Sizes are nodes; there are five edges a node. Seconds in a worker of the browser, by turns on the same made-up graphs (\`peers/layoutGraph.js\`: communities, four links of five within one, few nodes with many), from the columns of the graph to the end; all start from d3-force’s spiral. Ours is told of no groups but in its last row. d3-force and d3-force-reuse run until they stop by themselves (300 steps) with links, charge, x and y (0.05, 0.06); ForceAtlas2 with its inferred settings and ngraph with its defaults get 300 steps. At 20,000 nodes d3-force runs to its end in the first round; in the others it, and d3-force-reuse, ForceAtlas2 and ngraph in all, are measured for 20 s and scaled to 300 steps. Above, only ours is measured. “Stable”: from then on no node is on average farther from where it ends than 3 % of the distance of two nodes. “edge/pair”: mean length of the edges over mean distance of two nodes at the end. ${peerVersions()}.`,
    rows: {
      'layout.ratio.settle': '**d3-force / ours, to the end: times sooner**',
      'layout.ratio.stable': '**d3-force / ours, to a stable picture: times sooner**',
      'layout.ratio.quality': '**d3-force / ours, to 1.02 of the edge/pair that d3-force ends with: times sooner**',
      'layout.ours.first': 'ours: first picture',
      'layout.ours.settle': 'ours: to the end',
      'layout.d3.settle': 'd3-force: to the end',
      'layout.d3Reuse.settle': 'd3-force-reuse: to the end',
      'layout.forceAtlas2.settle': 'ForceAtlas2: 300 steps',
      'layout.ngraph.settle': 'ngraph.forcelayout: 300 steps',
      'layout.ours.stable': 'ours: to a stable picture',
      'layout.d3.stable': 'd3-force: to a stable picture',
      'layout.d3Reuse.stable': 'd3-force-reuse: to a stable picture',
      'layout.forceAtlas2.stable': 'ForceAtlas2: to a stable picture',
      'layout.ngraph.stable': 'ngraph.forcelayout: to a stable picture',
      'layout.ours.share': 'ours: edge/pair',
      'layout.d3.share': 'd3-force: edge/pair',
      'layout.d3Reuse.share': 'd3-force-reuse: edge/pair',
      'layout.forceAtlas2.share': 'ForceAtlas2: edge/pair',
      'layout.ngraph.share': 'ngraph.forcelayout: edge/pair',
      'layout.oursGroups.settle': 'ours, told of the groups as of countries: to the end',
      'layout.oursGroups.share': 'ours, told of the groups: edge/pair'
    }
  },
  {
    title: 'The whole site',
    note: 'The production build with map, table and panel open (`view=all`), reduced motion. `ready` is `data-state="ready"`; the map is drawn by the CPU here, on the cores that also run the page.',
    rows: {
      'site.ready': 'address → ready',
      'site.block': 'longest task until then',
      'site.searchFirst': 'first text typed into the search → hits shown',
      'site.search': 'one more letter → hits shown',
      'site.select': 'Enter on a hit → `data-selection` and a frame',
      'site.select.busy': 'long tasks (over 50 ms each) of that selection, added up',
      'site.unselect.busy': 'long tasks of selecting nothing again, added up'
    }
  },
  {
    title: 'Exploring',
    note: 'In Node, one call each, in one round: what an analyst does at the size of the Erasmus network and of a world register. A filter and a brush are measured with the counts of all facets, as the page needs them.',
    rows: {
      'explore.filter': 'a filter changed, with counts of all facets',
      'explore.brush': 'the window of time moved, with counts and the histogram by month',
      'explore.texts': 'texts for the free text, once for a language',
      'explore.text': 'a free text of two words, with counts',
      'explore.level.country': 'the map at the level of countries',
      'explore.level.city': 'the map at the level of cities',
      'explore.level.university': 'the map at the level of universities',
      'explore.graph.country': 'the graph at the level of countries',
      'explore.graph.city': 'the graph at the level of cities',
      'explore.graph.university': 'the graph at the level of universities',
      'explore.parts': 'the largest bundle of two countries opened into its pairs of universities',
      'explore.matrix.country': 'matrix of countries',
      'explore.matrix.university': 'matrix of universities',
      'explore.partners': '`partnerGraph`, what all measures start from',
      'explore.communities': 'communities (Louvain)',
      'explore.betweenness': 'betweenness, sampled where it has to be',
      'explore.introductions': 'who could introduce one university to another',
      'explore.missing': 'partners that similar universities have'
    }
  },
  {
    title: 'Steps without a page',
    note: 'In Node, one call each.',
    rows: {
      'node.summary': '`summaryOf`',
      'node.select': '`agreementsOfSelection` of the busiest university',
      'node.linksByCity': '`aggregate` by city',
      'node.searchIndex': '`createSearchIndex`',
      'node.search': '`find`, words as written',
      'node.searchNear': '`find`, misspelt',
      'node.mapScene': '`mapScene`',
      'node.mapSelect': '`withFocus`, a university selected',
      'node.mapHoverCity': '`withFocus`, a city under the pointer',
      'node.countryPairs': '`countryPairs`',
      'node.arcBuffers': '`arcBuffers`',
      'node.markFeatures': '`markFeatures`, what MapLibre gets of the cities',
      'node.picker': '`new Picker`',
      'node.mapPick': '`Picker.at`',
      'node.graphScene': '`graphScene`',
      'node.communities': '`communityHues`',
      'node.graphSelect': '`graphEmphasis`, a university selected',
      'node.graphBatches': '`edgeBatches`',
      'node.layoutTick': 'one step of the layout'
    }
  }
];

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
    return from && to ? `${figure(median(to.values) / median(from.values))}× at ${figure(to.size / from.size)}×` : '–';
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
  for (const [title, lines] of sections(samples, sizes)) {
    const when = `Measured by itself, ${new Date().toISOString().slice(0, 10)}, ${minutes.toFixed(0)} minutes; ${machine()}${browser && `; Chromium ${browser}`}.`;
    const sectionText = `## ${title}\n\n${when}\n\n${lines.join('\n')}\n`;
    const start = text.indexOf(`## ${title}\n`);
    const next = start < 0 ? -1 : text.indexOf('\n## ', start);
    if (start < 0) text = `${text.trimEnd()}\n\n${sectionText}`;
    else text = `${text.slice(0, start)}${sectionText}${next < 0 ? '' : text.slice(next)}`;
  }
  return text;
}

/** The text of results.md. @param {Run} run @returns {string} */
export function report({ samples, sizes, networks, rounds, seed, browser, minutes }) {
  const count = (/** @type {string} */ id, /** @type {number} */ size) => samples.get(id)?.get(size)?.[0]?.toLocaleString('en-GB') ?? '–';
  const lines = [
    '# Bench',
    '',
    'Written by `npm run bench` (`tests/bench/run.js`); no figure passes or fails anything. It builds what is in `src/`, makes the networks and measures; Chromium is found as for the browser tests.',
    '',
    `- ${new Date().toISOString().slice(0, 10)}, ${minutes.toFixed(0)} minutes; ${rounds}`,
    `- ${machine()}${browser && `; Chromium ${browser}, WebGL drawn in software (ANGLE on SwiftShader), no GPU`}`,
    '- Milliseconds unless said otherwise: the median of the rounds (of an even number the higher of the middle two), and in brackets the least and the greatest. A round’s figure is itself the median of its frames or calls. `–`: not measured, or not reached in time.',
    '- The last column says by how much the last size measured takes longer than the one before it, and how many times the agreements it has. It holds where absolute times, on shared cores, swing.',
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
  return `${lines.join('\n')}\n`;
}
