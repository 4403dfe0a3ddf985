import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { LAUNCH_FLAGS, findBrowser } from '../scripts/browser.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? findBrowser().executablePath;

/**
 * What depends on languages, tested once more in Chromium: these are the unit tests that `npm run test:unit` runs in Node, whose Intl knows
 * Kazakh and Azerbaijani. A browser's does not.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Not in node_modules, which may be read-only or shared.
  cacheDir: '.cache/locales',
  // Found beforehand: a package found while the tests run makes the page load anew.
  optimizeDeps: { include: ['papaparse'] },
  test: {
    include: [
      'tests/unit/base/{fold,partialDate}.test.ts',
      'tests/unit/i18n/{collate,format,plurals}.test.ts',
      'tests/unit/model/{names,search}.test.ts',
      // Painting needs a browser at all, so Node does not run it.
      'tests/unit/graph/painters/webgl.browser.ts'
    ],
    // One page after the other: all of them together take seconds.
    fileParallelism: false,
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { args: [...LAUNCH_FLAGS], ...(executablePath ? { executablePath } : {}) } }),
      instances: [{ browser: 'chromium' }]
    }
  }
});
