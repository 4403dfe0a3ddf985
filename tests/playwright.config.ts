import { defineConfig, devices } from '@playwright/test';
import { LAUNCH_FLAGS, findBrowser } from '../scripts/browser.js';
import { FILE_ADDRESS } from './e2e/place';

/** A subfolder, as on many hosts: what works here works in any folder. */
const BASE = '/sub/dir/';

// Each Playwright process reads this file: the first finds the browser for all of them.
const executablePath = (process.env['CHROMIUM_PATH'] ??= findBrowser().executablePath ?? '');
const reports = process.env['TEST_REPORT'];
const full = Boolean(process.env['TEST_FULL']);

const DESKTOP = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
const ON_STAGE = /\/(stage|ceremony|speaker|stageLogos)\.e2e\.ts$/;
const ON_STAGE_TOO = /\/(kiosk|preflight|storyEditor)\.e2e\.ts$/;
/** What takes long and asks nothing of the place that the page is opened from. */
const SAME_ANYWHERE = /on every screen and in two languages|a context that is lost|a stage that hangs|the screen is kept awake/;

/** Browser tests of the production build, served as a deployment serves it: strict headers, in a subfolder, on a free port. */
export default defineConfig({
  testDir: '.',
  testMatch: full ? ['e2e/**/*.e2e.ts', 'full/**/*.e2e.ts'] : ['e2e/**/*.e2e.ts'],
  ...(full ? {} : { grepInvert: /@full/ }),
  outputDir: '../test-results',
  // One worker: WebGL drawn in software keeps both cores of a small machine busy.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  // Whatever hangs, the whole run ends within what a build machine waits for.
  globalTimeout: full ? 0 : 70 * 60_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: reports ? [['list'], ['json', { outputFile: reports }]] : [['list']],
  use: {
    // The port is known once the server says it; see `wait`.
    baseURL: `http://localhost:${process.env['SITE_PORT'] ?? '0'}${BASE}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A kept page would answer in the place of what a test lets the server say; tests/e2e/offline.e2e.ts allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: { args: [...LAUNCH_FLAGS], ...(executablePath ? { executablePath } : {}) }
  },
  projects: [
    { name: 'desktop', use: DESKTOP },
    // The same tests of the stage with the one HTML file, from the disk, without a network.
    {
      name: 'file',
      ...(full ? { testMatch: [ON_STAGE, ON_STAGE_TOO] } : { testMatch: ON_STAGE, grepInvert: [/@full/, SAME_ANYWHERE] }),
      use: { ...DESKTOP, baseURL: FILE_ADDRESS, offline: true }
    }
  ],
  webServer: {
    command: `node scripts/serve.js --base ${BASE}`,
    cwd: '..',
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<SITE_PORT>\d+)\// },
    timeout: 30_000
  }
});
