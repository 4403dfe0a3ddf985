#!/usr/bin/env node
// @ts-check
// The command `university-network`.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { serve } from '../scripts/serve.js';

const HELP = `Usage: university-network <command>

  serve [--base /sub/dir/] [--root DIR] [--no-csp]
      serves the built site at http://localhost:4173; PORT and HOST change where

  --version, --help
`;

const [command, ...args] = process.argv.slice(2);
if (command === 'serve') {
  await serve(args);
} else if (command === '--version') {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (command === undefined || command === '--help') {
  process.stdout.write(HELP);
} else {
  process.stderr.write(`There is no command "${command}".\n\n${HELP}`);
  process.exitCode = 1;
}
