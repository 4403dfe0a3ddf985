#!/usr/bin/env node
// @ts-check
// npm test: format, lint, types, unit tests, those of the languages in a browser, build, a check of data/ and browser tests, one after the other; a failing
// step does not hide the next.
// --only browser,unit runs those steps; --full adds the long tests (tests/full/ and those tagged @full).
// The last line is "N passed, N failed" over all of them, and the exit code 1 when anything failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, findFirefox } from './browser.js';
import { NOTHING, inWords, ofExit, ofPlaywright, ofVitest, sum } from './testCounts.js';

/** @import { Counts } from './testCounts.js' */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache', 'test');

/**
 * @typedef {{ name: string, run: () => Promise<Counts>, needs?: string }} Step  needs: a step that must run before, also when not asked for
 * @type {readonly Step[]}
 */
const STEPS = [
  { name: 'format', run: async () => ofExit(await runTool('prettier', ['--check', '.'])) },
  { name: 'lint', run: async () => ofExit(await runTool('eslint', ['.', '--max-warnings', '0'])) },
  {
    name: 'types',
    run: async () => ofExit(await runTool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']))
  },
  { name: 'unit', run: () => runVitest('unit', []) },
  {
    name: 'locales',
    run: () => inBrowser((CHROMIUM_PATH) => runVitest('locales', ['--config', 'tests/locales.config.ts'], { CHROMIUM_PATH }))
  },
  { name: 'build', run: async () => ofExit(await runTool('vite', ['build', '--logLevel', 'warn'])) },
  { name: 'data', run: async () => ofExit(await runScript('bin/university-network.js', ['check', 'data'])), needs: 'build' },
  { name: 'browser', run: () => inBrowser(runPlaywright), needs: 'build' }
];

/**
 * Runs tests in the Chromium that is found; where there is none, one skip.
 * @param {(executablePath: string) => Promise<Counts>} run
 * @returns {Promise<Counts>}
 */
async function inBrowser(run) {
  const { executablePath, line } = findBrowser({ install: true });
  say(line);
  if (executablePath) return run(executablePath);
  say('skipped: these tests need Chromium');
  return { ...NOTHING, skipped: 1 };
}

/**
 * @param {string} step
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [extra] environment
 * @returns {Promise<Counts>}
 */
async function runVitest(step, args, extra = {}) {
  const file = freshReport(step);
  const code = await runTool('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], extra);
  return ofVitest(readReport(file), code);
}

/**
 * @param {string} executablePath of Chromium
 * @returns {Promise<Counts>}
 */
async function runPlaywright(executablePath) {
  if (full) say(findFirefox().line);
  const file = freshReport('browser');
  const code = await runTool('@playwright/test', ['test', '-c', 'tests/playwright.config.ts'], {
    CHROMIUM_PATH: executablePath,
    TEST_REPORT: file
  });
  return ofPlaywright(readReport(file), code);
}

/**
 * Runs a package's command, as `runScript` does.
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [extra] environment
 * @returns {Promise<number>}
 */
function runTool(name, args, extra = {}) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return runScript(join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]), args, extra);
}

/**
 * Runs a program of Node with its output on ours; its exit code, 1 when a signal ended it.
 * @param {string} program path, from the project's folder
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [extra] environment
 * @returns {Promise<number>}
 */
function runScript(program, args, extra = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...extra } });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The path of a step's report, with no report of an earlier run left there. */
function freshReport(/** @type {string} */ step) {
  const file = join(reports, `${step}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** The report, or null when the runner ended before it wrote one. */
function readReport(/** @type {string} */ file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** @returns {Counts} */
function couldNotRun(/** @type {Error} */ error) {
  say(`This step could not run: ${error.message}`);
  return { ...NOTHING, failed: 1 };
}

function say(/** @type {string} */ line) {
  process.stdout.write(`${line}\n`);
}

/** The steps named in `--only`, with those they need; all when it is absent; null when a name is unknown. */
function stepsFor(/** @type {string | undefined} */ only) {
  if (only === undefined) return STEPS;
  const names = only.split(',');
  if (names.some((name) => !STEPS.some((step) => step.name === name))) return null;
  const asked = STEPS.filter((step) => names.includes(step.name));
  return STEPS.filter((step) => asked.includes(step) || asked.some((other) => other.needs === step.name));
}

const { only, full } = parseArgs({ options: { only: { type: 'string' }, full: { type: 'boolean' } } }).values;
if (full) process.env['TEST_FULL'] = '1';

const steps = stepsFor(only);
const missing = existsSync(join(root, 'node_modules', 'vitest')) ? null : 'The packages are not installed: run "npm ci" first.';
if (!steps || missing) {
  say(missing ?? `--only knows ${STEPS.map((step) => step.name).join(', ')}; it was "${only}".`);
  say(inWords({ ...NOTHING, failed: 1 }));
  process.exit(1);
}

/** @type {Map<string, Counts>} */
const results = new Map();
/** @type {string[]} */
const lines = [];
for (const { name, run, needs } of steps) {
  say(`\n── ${name}`);
  const began = performance.now();
  const broken = needs !== undefined && (results.get(needs)?.failed ?? 0) > 0;
  if (broken) say(`skipped: ${name} needs ${needs}, which failed`);
  const counts = broken ? { ...NOTHING, skipped: 1 } : await run().catch(couldNotRun);
  results.set(name, counts);
  const line = `${counts.failed > 0 ? '✗' : '✓'} ${name}: ${inWords(counts)} (${((performance.now() - began) / 1000).toFixed(1)} s)`;
  lines.push(line);
  say(line);
}

const total = sum([...results.values()]);
say(`\n${lines.join('\n')}`);
say(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
