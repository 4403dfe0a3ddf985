#!/usr/bin/env node
// @ts-check
// The command `university-network`.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { headers } from '../scripts/checkHeaders.js';
import { serve } from '../scripts/serve.js';
import { server } from '../scripts/serverConfigs.js';
import { snapshot } from '../scripts/snapshot.js';

const HELP = `Usage: university-network <command>

  serve [--base /sub/dir/] [--root DIR] [--no-csp]
      serves the built site at http://localhost:4173; PORT and HOST change where

  check FOLDER [--json] [--lang kk|ru|az|et|en]
      reads the tables of a folder as the page would and reports, row by row, what it finds; exit code 1 when not all could be used

  build FOLDER --out DIST [--title TITLE] [--lang kk|ru|az|et|en] [--force]
      makes a site of the tables of a folder, ready to be served

  pack FOLDER [--out FILE] [--check]
      packs the tables of a published network into one file that the page opens many times sooner (network.unm beside the tables; name it as
      "packed" in networks.json); --check looks whether the file is still of these tables

  server nginx|apache|caddy|headers [--root DIR]
      prints the configuration of a web server for the built site, by its deployment.json

  snapshot [--id 2026-11-22-b] [--check]
      keeps data/ as it is now in snapshots/, never to be changed, for embeds that are pinned to it; --check looks whether all are unchanged

  headers https://map.example.org/
      asks a running site for its files and says which headers are not as they should be; exit code 1 when any is not

  --version, --help
`;

const [command, ...args] = process.argv.slice(2);
if (command === 'serve') {
  await serve(args);
} else if (command === 'server') {
  process.exitCode = await server(args);
} else if (command === 'snapshot') {
  process.exitCode = await snapshot(args);
} else if (command === 'headers') {
  process.exitCode = await headers(args);
} else if (command === 'check' || command === 'build' || command === 'pack') {
  // The importer of the page, built for Node (vite.config.ts).
  const commands = new URL('../dist-node/commands.js', import.meta.url);
  if (existsSync(commands)) {
    process.exitCode = await (await import(commands.href))[command](args);
  } else {
    process.stderr.write('The program is not built yet: run "npm ci" and "npm run build" in its folder first.\n');
    process.exitCode = 1;
  }
} else if (command === '--version') {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (command === undefined || command === '--help') {
  process.stdout.write(HELP);
} else {
  process.stderr.write(`There is no command "${command}".\n\n${HELP}`);
  process.exitCode = 1;
}
