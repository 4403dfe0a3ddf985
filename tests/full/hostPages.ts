import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else: what stands in it, and the headers it is sent with. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site of somebody else. */
export interface Hosts {
  /** Of another origin and site than the map. */
  readonly origin: string;
  /** The same pages on the same site as the map, still of another origin. */
  readonly sameSite: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves pages of somebody else at 127.0.0.1, which to a browser is another site than localhost.
 * @param pages by name
 */
export async function startHosts(pages: ReadonlyMap<string, HostPage>): Promise<Hosts> {
  const server: Server = createServer((request, response) => {
    const page = pages.get(new URL(request.url!, 'http://host.example').pathname.slice(1));
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(
      page
        ? `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Example Ministry</title><h1>Example Ministry</h1>${page.body}</html>`
        : ''
    );
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sameSite: `http://localhost:${port}`,
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      })
  };
}
