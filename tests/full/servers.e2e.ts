import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { checkDeployment, headersReport } from '../../scripts/checkHeaders.js';
import { BROTLI_MODULE, programAt, startApache, startCaddy, startNginx, type RealServer } from './realServers';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
let root = '';

// Its own copy: others build into dist/, and servers that give up their rights must read it.
test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'real-site-'));
  chmodSync(root, 0o755);
  cpSync(dist, root, { recursive: true });
  for (const hidden of ['.hidden', 'assets/.hidden', '.university-network']) writeFileSync(join(root, hidden), 'secret');
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

const SERVERS: readonly [name: string, program: string, encodings: readonly string[], start: (root: string) => Promise<RealServer>][] = [
  ['nginx with brotli', BROTLI_MODULE && programAt('nginx'), ['br', 'gzip'], (root) => startNginx(root, true)],
  ['nginx without brotli', programAt('nginx'), ['gzip'], (root) => startNginx(root, false)],
  ['Apache', programAt('apache2') || programAt('httpd'), ['br', 'gzip'], startApache],
  ['Caddy', programAt('caddy'), ['br', 'gzip'], startCaddy]
];

for (const [name, program, encodings, start] of SERVERS)
  test(`${name} with the shipped configuration sends what the page expects`, async () => {
    test.skip(!program, `what ${name} needs is not installed: it is not tested`);
    const server = await start(root);
    try {
      const findings = await checkDeployment(server.origin);
      const faults = findings.filter(({ ok }) => !ok);
      expect(faults, headersReport(findings)).toEqual([]);
      expect(findings.length).toBeGreaterThan(100);

      for (const encoding of encodings) {
        const compressed = findings.filter(({ header, found }) => header === 'Content-Encoding' && found === encoding);
        expect(compressed.length, encoding).toBeGreaterThan(3);
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
