import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser, findFirefox } from '../../../scripts/browser.js';

let folder = '';

/** A program that says of itself what a browser would, or not, and ends with `exitCode`. */
function program(name: string, says: string, exitCode = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "${says}"\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('a named browser goes before an installed one, and that before others', () => {
  const installed = program('chromium', 'Chromium 999.0.1');
  const named = program('named', 'Google Chrome 998.0.1');
  expect(findBrowser()).toEqual({ executablePath: installed, line: `browser: Chromium 999.0.1 at ${installed} (installed)` });
  vi.stubEnv('CHROMIUM_PATH', named);
  expect(findBrowser()).toEqual({ executablePath: named, line: `browser: Chrome 998.0.1 at ${named} (named by CHROMIUM_PATH)` });
});

test('what does not start is passed over, and the one line says so', () => {
  program('chromium', 'This needs a snap', 1);
  const chrome = program('chromium-browser', 'Chromium 999.0.1');
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'absent'));
  const { executablePath, line } = findBrowser();
  expect(executablePath).toBe(chrome);
  expect(line).toMatch(/absent, named by CHROMIUM_PATH, is not there.*chromium, installed, does not start/);
  expect(line).not.toContain('\n');
});

test('a Firefox is one that is named, else an installed one that starts, and none is installed for it', () => {
  vi.stubEnv('PATH', folder);
  vi.stubEnv('FIREFOX_PATH', '');
  expect(findFirefox()).toMatchObject({ executablePath: null });
  program('firefox', 'This needs a snap');
  const installed = program('firefox-esr', 'Mozilla Firefox 999.1esr');
  expect(findFirefox()).toEqual({ executablePath: installed, line: `Firefox: Firefox 999.1 at ${installed}` });
  vi.stubEnv('FIREFOX_PATH', join(folder, 'absent'));
  expect(findFirefox()).toMatchObject({ executablePath: null, line: expect.stringContaining('absent') });
});
