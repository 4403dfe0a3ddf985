import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../../src/base/language';
import { loadWords } from '../../src/i18n/words';
import { buildSite, SiteError } from './buildSite';
import { checkFolder } from './checkFolder';
import { openPack } from '../../src/load/openPack';
import { PackError } from '../../src/load/packError';
import { PACK_ENDING } from '../../src/load/packMark';
import { isOfFolder, packFolder } from './packFolder';
import { jsonReport, textReport } from './report';

/** Folder of the project: two above this file, or one above what it is built into. */
const ROOT = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../..' : '..', import.meta.url));

/** Exit codes: what was asked for came of it; something in the data or on the disk stands in the way; the command was written wrongly. */
const [DONE, FAILED, MISUSED] = [0, 1, 2];

const OPTIONS = {
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  out: { type: 'string' },
  title: { type: 'string' },
  force: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false }
} as const;

/** A command that was written wrongly; the message says how. */
class UsageError extends Error {}

function readArguments(args: readonly string[], known: readonly (keyof typeof OPTIONS)[]) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const foreign = (Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).find((name) => !known.includes(name) && args.includes(`--${name}`));
  if (foreign) throw new UsageError(`This command does not take --${foreign}.`);
  const [folder, ...more] = positionals;
  if (folder === undefined || folder === '') throw new UsageError('Name the folder that holds the tables.');
  if (more.length > 0) throw new UsageError(`One folder at a time: "${more.join('", "')}" is too many.`);
  if (!isLanguage(values.lang)) throw new UsageError(`--lang is one of ${LANGUAGES.join(', ')}; it was "${values.lang}".`);
  return { folder, language: values.lang as Language, ...values };
}

/** Runs a command and gives its exit code. */
async function run(usage: string, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return MISUSED;
    }
    if (!(error instanceof SiteError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return FAILED;
  }
}

/** How `check` is written. */
export const CHECK_USAGE = `Usage: university-network check FOLDER [--json] [--lang ${LANGUAGES.join('|')}]\n`;

/**
 * `university-network check`: reads the tables of a folder as the page would and reports what it finds on standard output.
 * @returns the exit code: 0 when everything could be used, 1 when not, 2 when the command was written wrongly
 */
export const check = (args: readonly string[]): Promise<number> =>
  run(CHECK_USAGE, async () => {
    const { folder, json, language } = readArguments(args, ['json', 'lang']);
    const words = await loadWords(language);
    const found = await checkFolder(folder, ROOT);
    process.stdout.write(json ? jsonReport(found, words) : textReport(found, words));
    return found.passed ? DONE : FAILED;
  });

/** How `build` is written. */
export const BUILD_USAGE = `Usage: university-network build FOLDER --out DIST [--title TITLE] [--lang ${LANGUAGES.join('|')}] [--force]\n`;

/**
 * `university-network build`: makes a site of the tables of a folder, ready to be served.
 * @returns the exit code, as of `check`
 */
export const build = (args: readonly string[]): Promise<number> =>
  run(BUILD_USAGE, async () => {
    const { folder, out, title, language, force } = readArguments(args, ['out', 'title', 'lang', 'force']);
    if (!out) throw new UsageError('Say where to build with --out DIST.');
    const words = await loadWords(language);
    const found = await checkFolder(folder, ROOT);
    process.stdout.write(textReport(found, words));
    if (!found.passed && !force) {
      process.stderr.write('\nNothing was built: rows were set aside. Correct them, or build without them with --force.\n');
      return FAILED;
    }
    const asked = args.includes('--lang') || args.some((arg) => arg.startsWith('--lang='));
    const site = await buildSite(found, { root: ROOT, out, title: title ?? '', language: asked ? language : null });
    process.stdout.write(`\n${site}: ${out}\n`);
    return DONE;
  });

/** How `pack` is written. */
export const PACK_USAGE = 'Usage: university-network pack FOLDER [--out FILE] [--check]\n';

/** What a packed network is called unless another name is given. */
const PACK_FILE = `network${PACK_ENDING}`;

/**
 * `university-network pack`: packs the tables of a published network into one file, which the page opens many times sooner; `--check` looks whether
 * the packed file is still of the tables beside it.
 * @returns the exit code, as of `check`
 */
export const pack = (args: readonly string[]): Promise<number> =>
  run(PACK_USAGE, async () => {
    const { folder, out, check: look } = readArguments(args, ['out', 'check']);
    const file = out ?? join(folder, PACK_FILE);
    if (look) return checkPack(folder, file);
    const packing = await packFolder(folder, basename(resolve(folder)), file);
    if (!packing) {
      process.stderr.write(`The tables in ${folder} are no network; "university-network check ${folder}" says what is missing.\n`);
      return FAILED;
    }
    const { agreements, from, to, setAside } = packing;
    const size = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 1)} MB`;
    const aside = setAside > 0 ? ` ${setAside} rows are set aside, as they are by the page.` : '';
    process.stdout.write(`${file}: ${agreements} agreements, ${size(to)} for ${size(from)} of tables.${aside}\n`);
    return DONE;
  });

async function checkPack(folder: string, file: string): Promise<number> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UsageError(`There is no file ${file}.`);
  try {
    if (await isOfFolder(await openPack(new Uint8Array(bytes)), folder)) {
      process.stdout.write(`${file} is of the tables in ${folder}.\n`);
      return DONE;
    }
    process.stderr.write(`${file} is of other tables than those in ${folder}: pack them again.\n`);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    process.stderr.write(
      `${file} ${error.reason === 'version' ? 'is of another version of the program' : 'is damaged'}: pack the tables again.\n`
    );
  }
  return FAILED;
}
