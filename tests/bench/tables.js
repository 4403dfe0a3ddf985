// @ts-check
// The tables of results.md: what was measured, in words, and the ids of its figures.
import { createRequire } from 'node:module';
import { ARC_CAP_MS, ARC_CONTENDERS, ARC_MEASURES } from './arcs.js';
import { GRAPH_CONTENDERS, GRAPH_MEASURES } from './graphs.js';

/** @type {{ version: string }} */
const { version: PAPAPARSE } = createRequire(import.meta.url)('papaparse/package.json');

/** Peers with their versions. @param {readonly string[]} names */
function peerVersions(...names) {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = createRequire(import.meta.url)('./peers/package.json');
  return names.map((name) => `${name} ${dependencies[name]}`).join(', ');
}

/**
 * A row for each measure and contender.
 * @param {string} part
 * @param {Readonly<Record<string, string>>} contenders names by id
 * @param {Readonly<Record<string, string>>} measures words by id
 * @returns {Record<string, string>}
 */
const contenderRows = (part, contenders, measures) =>
  Object.fromEntries(
    Object.entries(measures).flatMap(([measure, words]) =>
      Object.entries(contenders).map(([who, name]) => [`${part}.${who}.${measure}`, `${words}: ${name}`])
    )
  );

/** How many times sooner ours is. @param {string} part @param {Readonly<Record<string, string>>} measures @returns {Record<string, string>} */
const ratioRows = (part, measures) =>
  Object.fromEntries(
    Object.entries(measures).flatMap(([measure, words]) => [
      [`${part}.ratio.${measure}`, `**${words}: best of deck.gl and MapLibre’s lines / ours**`],
      [`${part}.ratioFlowmap.${measure}`, `**${words}: flowmap.gl / ours**`]
    ])
  );

/** A table: its heading, what is said under it, and its rows as id and words. @type {readonly { title: string, note: string, rows: Readonly<Record<string, string>> }[]} */
export const TABLES = [
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
    note: `By turns, each in a browser of its own, from files on the disk (about 100 bytes a row). Ours: \`importFiles\` to the finished \`Network\` on the page. papaparse ${PAPAPARSE} alone: in a worker, fed decoded text in pieces of 1 MB that end with a row, its rows counted and let go, kept there, or put into the very columns that ours makes, by the reader of rows that ours has for small tables (\`papa.worker.ts\`). Memory is the most that the renderer process held beyond an empty page; “did not answer” is the longest time between two probes of the page, sent every 20 ms.`,
    rows: {
      'import.ratio.columns': '**ours / papaparse into the same columns, two tables: times the rows a second**',
      'import.papaInto.rate': 'papaparse into the same columns, two tables: rows a second',
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
    title: 'Arcs beside peers',
    note: `1000 × 700 pixels, made-up arcs among the 2,000 largest cities of the project’s gazetteer (\`arcs/arcs.ts\`, seed 42), everyone in a browser of its own, by turns, each round in another order, driven by the same calls (\`arcs/host.ts\`). Ours is dist-bench/bench.html as \`npm run build:bench\` makes it: the map of the product with ground, discs, names and picking; an arc is an agreement, and its first frame begins with the network in memory, so it includes adding agreements up. The peers draw on the same ground with the same discs and names, as circles and symbols of MapLibre (\`peers/nameLayers.js\`), and are given the arcs ready to draw. Ours draws discs and names itself. deck.gl’s ArcLayer gets columns, great circles of 32 segments and no height; MapLibre’s lines are great circles of 32 segments; flowmap.gl draws all flows as straight lines, without clusters, and answered none of the 21 questions what lies at a point. A frame is main-thread time and all drawn (a pixel is read back). The rows of nobody say what ground, discs and names cost a peer, which is in the figures of each. On the globe deck.gl and flowmap.gl go on drawing their flat picture, so their figures there are of another picture. “–”: did not get there within ${ARC_CAP_MS / 1000} s, and was not asked again for more. ${peerVersions('maplibre-gl', '@deck.gl/layers', '@deck.gl/maplibre', '@flowmap.gl/layers')}.`,
    rows: {
      'arcs.ratioArcs.first': '**first complete frame, of theirs the arcs alone: best of deck.gl and MapLibre’s lines / all of ours**',
      ...ratioRows('arcs', ARC_MEASURES),
      ...contenderRows('arcs', ARC_CONTENDERS, {
        ...ARC_MEASURES,
        block: 'longest time the page answered nothing while loading',
        memory: 'memory of the renderer beyond the empty map, MB'
      })
    }
  },
  {
    title: 'Our arcs alone',
    note: 'By the same calls, all links drawn. Up to 30,000 arcs are laid out on the picture for the pointer, more are found by cells of the globe; of more than 20,000 a turning globe shows one of so many, and all once it rests.',
    rows: Object.fromEntries(Object.entries(ARC_MEASURES).map(([measure, words]) => [`ownArcs.${measure}`, words]))
  },
  {
    title: 'Graphs beside peers',
    note: `Sizes are nodes; there are five edges a node, of 150 two. 1000 × 700 pixels; the same positions for all, laid out beforehand. Everyone in a browser of its own, by turns. Ours is the graph of the product (\`graph/graphView.ts\`) without its layout: it paints on canvas or by WebGL as it chooses where there is no graphics processor. A frame is main-thread time and all drawn; \`script\` is main-thread time alone. Hover: from the pointer’s event to the end of the frame that shows it. ${peerVersions('sigma', '@cosmos.gl/graph')}.`,
    rows: { ...contenderRows('graphs', GRAPH_CONTENDERS, GRAPH_MEASURES) }
  },
  {
    title: 'Opening a packed network',
    note: 'In the browser, from the call to the network on the page, by turns, each on a fresh page, two seconds after its browser was started: the tables as CSV, in the worker, and the same packed by `npm run pack`, up to 1.5 MB on the page, else in a worker. What opens the packed one is there before the call, as on the site, which fetches it once its list of networks names one. The server is on the same machine.',
    rows: {
      'open.ratio': '**tables / packed: times sooner**',
      'open.tables': 'from its tables',
      'open.packed': 'packed',
      'open.tables.mb': 'MB of the tables',
      'open.packed.mb': 'MB of the packed network',
      'open.tables.block': 'from its tables: longest time the page answers nothing',
      'open.packed.block': 'packed: longest time the page answers nothing',
      'open.packed.memory': 'packed: memory of JavaScript once it is open, page and workers, MB'
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
    note: `Sizes are nodes; there are five edges a node. Seconds in a worker of the browser, by turns on the same made-up graphs (\`peers/layoutGraph.js\`: communities, four links of five within one, few nodes with many), from the columns of the graph to the end; all start from d3-force’s spiral. Ours is told of no groups but in its last row. d3-force and d3-force-reuse run until they stop by themselves (300 steps) with links, charge, x and y (0.05, 0.06); ForceAtlas2 with its inferred settings and ngraph with its defaults get 300 steps. At 20,000 nodes d3-force runs to its end in the first round; in the others it, and d3-force-reuse, ForceAtlas2 and ngraph in all, are measured for 20 s and scaled to 300 steps. Above, only ours is measured. “Stable”: from then on no node is on average farther from where it ends than 3 % of the distance of two nodes. “edge/pair”: mean length of the edges over mean distance of two nodes at the end. ${peerVersions('d3-force', 'd3-force-reuse', 'graphology', 'graphology-layout-forceatlas2', 'ngraph.forcelayout', 'ngraph.graph')}.`,
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
      'node.mapNames': '`placeNames`, where names stand on the map',
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
