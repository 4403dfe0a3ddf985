#!/usr/bin/env node
// @ts-check
// npm run build:bench: makes dist-bench/bench.html of the map's own modules, for programs that measure it; see arcs/host.ts.
import { ARCS, buildArcs } from './build.js';

await buildArcs(ARCS);
