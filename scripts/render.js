#!/usr/bin/env node
// @ts-check
// `npm run render`: pictures, slides and a film of the story and of the ceremony, for a venue that takes nothing else. Of the built site (`npm run
// build`), with the Chromium that the tests find; films need ffmpeg. See README.md.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_FLAGS } from './browser.js';
import { Film, hasFfmpeg } from './render/film.js';
import { writeSlides } from './render/slides.js';
import { SOURCES, StageFrames } from './render/stageFrames.js';
import { createSiteServer } from './serve.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const SITE = here('../dist');
/** How long the page of the sources stands, in seconds, and an agreement of a ceremony unless it is said. */
const SOURCES_SECONDS = 15;
const HOLD_SECONDS = '3';
/** More than any story or ceremony has. */
const MOST_PRESSES = 5000;
const SHOWS = /** @type {const} */ (['story', 'ceremony']);

const { values } = parseArgs({
  options: {
    show: { type: 'string', default: 'all' },
    network: { type: 'string', default: '' },
    event: { type: 'string', default: '' },
    lang: { type: 'string', default: 'en' },
    second: { type: 'string', default: '' },
    theme: { type: 'string', default: 'dark' },
    size: { type: 'string', default: '1920x1080' },
    fps: { type: 'string', default: '30' },
    hold: { type: 'string', default: HOLD_SECONDS },
    most: { type: 'string', default: String(MOST_PRESSES) },
    out: { type: 'string', default: 'rendered' },
    stills: { type: 'boolean', default: false }
  }
});

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** A number of a range, or an end with a sentence. @param {'fps' | 'hold' | 'most'} name @param {number} from @param {number} to */
function numberOf(name, from, to) {
  const number = Number(values[name]);
  return number >= from && number <= to
    ? number
    : refuse(`--${name} is a number from ${from} to ${to}, such as --${name} ${Math.max(from, 3)}; it was ${values[name]}.`);
}

const [, width = 0, height = 0] = (/^(\d{3,5})x(\d{3,5})$/.exec(values.size) ?? []).map(Number);
if (!width || !height) refuse(`--size is width x height in pixels, such as 1920x1080 or 3840x2160; it was ${values.size}.`);
const fps = numberOf('fps', 1, 60);
const hold = numberOf('hold', 0.1, 600);
const most = numberOf('most', 1, MOST_PRESSES);
const shows = SHOWS.filter((show) => values.show === 'all' || values.show === show);
if (shows.length === 0) refuse(`--show is story, ceremony or all; it was ${values.show}.`);
const { executablePath, line } = findBrowser();
if (!executablePath) refuse(line);
if (!(await readFile(join(SITE, 'index.html')).catch(() => null))) refuse('There is no built site: run `npm run build` first.');
const films = !values.stills && hasFfmpeg();
if (!values.stills && !films)
  process.stderr.write('No film: install ffmpeg (with libx264) to have one. Pictures and slides are made all the same.\n');

const server = createSiteServer({ root: SITE });
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = /** @type {import('node:net').AddressInfo} */ (server.address());
const site = `http://127.0.0.1:${address.port}/`;
const browser = await chromium.launch({ executablePath, args: [...LAUNCH_FLAGS] });
try {
  for (const show of shows) await render(show);
} finally {
  await browser.close();
  server.close();
}

/** Seconds of each scene of the network's story, by id. @returns {Promise<Map<string, { seconds: number }>>} */
async function scenesOf() {
  const { default: first, networks } = await (await fetch(`${site}data/networks.json`)).json();
  const wanted = values.network || first || networks[0].id;
  const known =
    networks.find((/** @type {{ id: string }} */ { id }) => id === wanted) ?? refuse(`There is no network ${wanted} in networks.json.`);
  const story = await fetch(`${site}data/${known.path ?? known.id}/story.json`);
  if (!story.ok) refuse(`The network ${wanted} has no story.json.`);
  const { scenes } = await story.json();
  return new Map(scenes.map((/** @type {{ id: string, seconds: number }} */ scene) => [scene.id, scene]));
}

/** Films a show from its first picture to the page of the sources. @param {typeof SHOWS[number]} show */
async function render(show) {
  const folder = join(values.out, show);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const scenes = show === 'story' ? await scenesOf() : new Map();
  const query = new URLSearchParams({ stage: show, lang: values.lang, theme: values.theme });
  for (const key of /** @type {const} */ (['network', 'event', 'second'])) if (values[key]) query.set(key, values[key]);

  // A context of its own: nothing of an earlier show is resumed.
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: values.stills ? 'reduce' : 'no-preference' });
  const page = await context.newPage();
  const stage = new StageFrames(page, fps);
  await stage.open(`${site}?${query}`);
  const alert = page.getByRole('main').getByRole('alert');
  if (await alert.count()) refuse(`${show}: ${(await alert.first().innerText()).trim()}`);

  const film = films ? new Film(join(values.out, `${show}.mp4`), fps) : null;
  const title = await page.title();
  /** @type {{ path: string, words: string }[]} */
  const pictures = [];
  /**
   * Keeps pictures at rest, and shows them for the time of their scene, which they share.
   * @param {readonly { png: Buffer, words: string, place: import('./render/stageFrames.js').Place }[]} steps
   */
  const keep = async (steps) => {
    for (const { png, words, place } of steps) {
      const part = show === 'story' && place.step > 0 ? `-${place.step + 1}` : '';
      const name = `${String(pictures.length + 1).padStart(3, '0')}-${(place.scene || 'start').replace(/[^\w-]/g, '')}${part}.png`;
      pictures.push({ path: join(folder, name), words });
      await writeFile(join(folder, name), png);
      const seconds = place.scene === SOURCES ? SOURCES_SECONDS : show === 'ceremony' ? hold : (scenes.get(place.scene)?.seconds ?? hold);
      await film?.show(png, seconds / steps.length);
      process.stderr.write(`${show}: ${name}\n`);
    }
  };
  let place = await stage.place();
  let steps = [{ png: await stage.atRest(), words: await stage.words(), place }];
  for (let press = 0; press < most; press++) {
    await stage.press('PageDown');
    const next = await stage.place();
    const isOver = next.scene === place.scene && next.step === place.step;
    if (isOver || (place.scene === SOURCES && next.scene !== SOURCES)) break;
    if (next.scene !== place.scene) {
      await keep(steps.splice(0));
      if (film) for await (const png of stage.movement()) await film.show(png);
    }
    steps.push({ png: await stage.atRest(), words: await stage.words(), place: next });
    place = next;
  }
  await keep(steps);
  await film?.close();
  await writeSlides(browser, pictures, { width, height }, join(values.out, `${show}.pdf`), title, values.lang);
  await context.close();
  process.stdout.write(
    `${show}: ${pictures.length} pictures in ${folder}, ${join(values.out, `${show}.pdf`)}${film ? `, ${join(values.out, `${show}.mp4`)} (${(film.frames / fps).toFixed(0)} s)` : ''}\n`
  );
}
