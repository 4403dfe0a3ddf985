import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDeployment, headersReport } from '../../scripts/checkHeaders.js';
import { compressSite } from '../../scripts/compress.js';
import { BROTLI_MODULE, programAt, startApache, startCaddy, startNginx, type RealServer } from './realServers';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
let root = '';

// Its own copy: others build into dist/, and servers that give up their rights must read it.
beforeAll(async () => {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no site in dist/: run "npm run build" first.');
  root = mkdtempSync(join(tmpdir(), 'real-site-'));
  chmodSync(root, 0o755);
  cpSync(dist, root, { recursive: true });
  for (const hidden of ['.hidden', 'assets/.hidden', '.university-network']) writeFileSync(join(root, hidden), 'secret');
  await compressSite(root, { cache: fileURLToPath(new URL('../../.cache/compressed', import.meta.url)) });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SERVERS: readonly [name: string, program: string, encodings: readonly string[], start: (root: string) => Promise<RealServer>][] = [
  ['nginx with brotli', BROTLI_MODULE && programAt('nginx'), ['br', 'gzip'], (root) => startNginx(root, true)],
  ['nginx without brotli', programAt('nginx'), ['gzip'], (root) => startNginx(root, false)],
  ['Apache', programAt('apache2') || programAt('httpd'), ['br', 'gzip'], startApache],
  ['Caddy', programAt('caddy'), ['br', 'gzip'], startCaddy]
];

describe.each(SERVERS)('%s with the shipped configuration', (name, program, encodings, start) => {
  test.skipIf(!program)(program ? 'sends what the page expects' : `is not installed: ${name} is not tested`, async () => {
    const server = await start(root);
    try {
      const findings = await checkDeployment(server.origin);
      expect(
        findings.filter(({ ok }) => !ok),
        headersReport(findings)
      ).toEqual([]);
      expect(findings.length).toBeGreaterThan(100);

      const script = readdirSync(join(root, 'assets'))
        .find((file) => file.endsWith('.js.br'))!
        .replace(/\.br$/, '');
      for (const encoding of encodings) {
        const precompressed = findings.filter(({ header, found }) => header === 'Content-Encoding' && found === encoding);
        expect(precompressed.length, `${encoding} of ${script}`).toBeGreaterThan(3);
      }
      const gone = await fetch(`${server.origin}/data/there-is-none.csv`);
      expect(gone.status).toBe(404);
      expect(await gone.text()).toContain('Такой страницы нет.');
      for (const hidden of ['/.hidden', '/assets/.hidden', '/.university-network']) {
        expect((await fetch(server.origin + hidden)).status, hidden).toBe(404);
      }
    } finally {
      await server.stop();
    }
  });
});
