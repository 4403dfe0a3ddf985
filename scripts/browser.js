#!/usr/bin/env node
// @ts-check
// Finds a Chromium for the browser tests: one named, one installed, Playwright's own, and only then one that it installs. And a Firefox, if
// one is there.
// Run by hand it prints the one line that `npm test` prints; --install lets it install.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * How the tests start Chromium: WebGL2 drawn in software, the same on every machine, and nothing sent anywhere.
 * (Headless is Playwright's default.)
 * @type {readonly string[]}
 */
export const LAUNCH_FLAGS = Object.freeze([
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]);

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH'];
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIREFOX_PROGRAMS = ['firefox', 'firefox-esr'];
const FIREFOX_APPLICATIONS = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * A browser to test with, or why there is none. `line`: the same for a person, in one line.
 * @typedef {{ executablePath: string, line: string } | { executablePath: null, line: string }} Browser
 */

/**
 * The browser to use: CHROMIUM_PATH or CHROME_PATH, else an installed Chromium or Chrome, else Playwright's own; and where `install` is true
 * and none is there, one that it installs (on Debian and its kin, as root, from apt; elsewhere Playwright's own).
 * @param {{ install?: boolean }} [options]
 * @returns {Browser}
 */
export function findBrowser({ install = false } = {}) {
  /** @type {string[]} */
  const faults = [];
  const named = VARIABLES.flatMap((name) => (process.env[name] ? [{ path: process.env[name], how: `named by ${name}` }] : []));
  const found = firstThatRuns(named, faults) ?? firstThatRuns([...installed(), ...playwrightsOwn()], faults);
  if (found) return found;
  if (!install) return none([...faults, 'no Chromium or Chrome is installed']);

  const byApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get');
  if (byApt) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const package_ = ['install', '-y', '--no-install-recommends', 'chromium'];
    // Lists may be missing or old: fetch them only when the first try fails.
    const done = succeeds(byApt, package_, env) || (succeeds(byApt, ['update'], env) && succeeds(byApt, package_, env));
    const now = firstThatRuns(installed('installed now by apt-get'), faults);
    if (now) return now;
    faults.push(done ? 'the chromium of apt-get does not start' : 'apt-get could not install chromium');
  }
  const playwright = join(process.cwd(), 'node_modules', '@playwright', 'test', 'cli.js');
  if (existsSync(playwright)) {
    const done = succeeds(process.execPath, [playwright, 'install', 'chromium'], process.env);
    const now = firstThatRuns(playwrightsOwn('installed now by Playwright'), faults);
    if (now) return now;
    faults.push(done ? "Playwright's Chromium does not start (system libraries may be missing)" : 'Playwright could not download Chromium');
  } else {
    faults.push('Playwright is not installed (npm ci)');
  }
  return none(faults);
}

/**
 * A Firefox to test with besides: FIREFOX_PATH, else an installed one. None is installed for it, and Playwright's own is another program.
 * @returns {Browser}
 */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  const installed = FIREFOX_PROGRAMS.flatMap((name) => onPath(name) ?? []);
  const paths = named ? [named] : [...installed, ...FIREFOX_APPLICATIONS];
  for (const path of paths) {
    const version = versionOf(path, /Firefox\D*[\d.]+/);
    if (version) return { executablePath: path, line: `Firefox: ${version} at ${path}` };
  }
  return { executablePath: null, line: `Firefox: none (${named ? `${named} does not start` : 'not installed'}); its tests are skipped` };
}

/** @returns {Browser} */
function none(/** @type {readonly string[]} */ faults) {
  return { executablePath: null, line: `browser: none (${faults.join('; ')}); install Chromium or name one with CHROMIUM_PATH` };
}

/**
 * The first of the paths that starts as a browser; what is wrong with the others goes to `faults`.
 * @param {readonly { path: string, how: string }[]} candidates
 * @param {string[]} faults
 * @returns {Browser | null}
 */
function firstThatRuns(candidates, faults) {
  for (const { path, how } of candidates) {
    const version = versionOf(path);
    const aside = faults.length > 0 ? `; ${faults.join('; ')}` : '';
    if (version) return { executablePath: path, line: `browser: ${version} at ${path} (${how}${aside})` };
    faults.push(`${path}, ${how}, ${existsSync(path) ? 'does not start' : 'is not there'}`);
  }
  return null;
}

/** Name and version that the program says of itself; null when it is no such browser or does not start (as Ubuntu's stub for the snap). */
function versionOf(/** @type {string} */ path, name = /(?:Chromium|Chrome)\D*[\d.]+/) {
  if (!existsSync(path)) return null;
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return 'Chrome';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = name.exec(stdout ?? '');
  return status === 0 && version ? version[0] : null;
}

function installed(how = 'installed') {
  const paths = PROGRAMS.flatMap((name) => onPath(name) ?? []);
  return [...paths, ...APPLICATIONS.filter((path) => existsSync(path))].map((path) => ({ path, how }));
}

function playwrightsOwn(how = "Playwright's own") {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    const path = String(chromium.executablePath());
    return existsSync(path) ? [{ path, how }] : [];
  } catch {
    // Playwright is not installed: then it has no browser of its own either.
    return [];
  }
}

/** The program's path, as a shell would find it; null when there is none. */
function onPath(/** @type {string} */ name) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

/** Runs a program to its end, what it says on stderr; whether it ended well. */
function succeeds(/** @type {string} */ program, /** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env) {
  return spawnSync(program, args, { env, stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { executablePath, line } = findBrowser({ install: process.argv.includes('--install') });
  process.stdout.write(`${line}\n`);
  if (!executablePath) process.exitCode = 1;
}
