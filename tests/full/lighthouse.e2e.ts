import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { LAUNCH_FLAGS } from '../../scripts/browser.js';
import { freePort, programAt, startNginx } from './realServers';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const RUNS = 5;

/** Least scores of an embed, of 100, and the most that it may shift. */
const EXPECTED = {
  desktop: { performance: 90, accessibility: 100, 'best-practices': 100 },
  mobile: { performance: 80, accessibility: 100, 'best-practices': 100 }
} as const;
const MOST_SHIFT = 0.02;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Lighthouse 12, the median of five runs in a browser of its own, of the embed behind nginx. */
for (const device of ['desktop', 'mobile'] as const) {
  test(`Lighthouse is content with an embed on ${device}`, async () => {
    const info = test.info();
    test.skip(!programAt('nginx'), 'nginx is not installed: Lighthouse needs a server that compresses');
    test.setTimeout(30 * 60_000);
    const root = mkdtempSync(join(tmpdir(), 'lighthouse-site-'));
    chmodSync(root, 0o755);
    cpSync(dist, root, { recursive: true });
    const site = await startNginx(root);
    const { executablePath } = info.project.use.launchOptions ?? {};
    const port = await freePort();
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...LAUNCH_FLAGS, `--remote-debugging-port=${port}`]
    });
    try {
      const found: Record<(typeof CATEGORIES)[number] | 'shift', number[]> = {
        performance: [],
        accessibility: [],
        'best-practices': [],
        shift: []
      };
      for (let run = 0; run < RUNS; run++) {
        const flags = { port, onlyCategories: [...CATEGORIES], output: 'json' as const, logLevel: 'error' as const };
        const result = await lighthouse(`${site.origin}/embed.html?lang=en`, flags, device === 'desktop' ? desktopConfig : undefined);
        const { categories, audits } = result!.lhr;
        for (const category of CATEGORIES) found[category].push(100 * (categories[category]!.score ?? 0));
        found.shift.push(audits['cumulative-layout-shift']!.numericValue ?? 0);
        const refs = CATEGORIES.flatMap((category) => categories[category]!.auditRefs.filter(({ weight }) => weight > 0));
        const faults = refs.map(({ id }) => audits[id]!).filter(({ score }) => score !== null && score < 0.9);
        process.stdout.write(
          `${device} ${run + 1}: ${CATEGORIES.map((name) => `${name} ${Math.round(found[name].at(-1)!)}`).join(', ')}, shift ${found.shift.at(-1)!.toFixed(4)}; ${faults.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`).join('; ')}\n`
        );
        writeFileSync(info.outputPath(`${device}-${run + 1}.json`), String(result!.report));
      }
      for (const [category, least] of Object.entries(EXPECTED[device]))
        expect.soft(Math.round(median(found[category as (typeof CATEGORIES)[number]])), category).toBeGreaterThanOrEqual(least);
      expect.soft(median(found.shift), 'layout shift').toBeLessThanOrEqual(MOST_SHIFT);
    } finally {
      await browser.close();
      await site.stop();
      rmSync(root, { recursive: true, force: true });
    }
  });
}
