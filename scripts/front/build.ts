import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { DEPLOYMENT_FILE, readDeployment, type Deployment } from '../../src/load/deployment';
import { isObject, Settings } from '../../src/load/settings';
import { defaultNetwork, posterOutlines } from '../poster';
import { isFrontPage, siteFront } from './site';

/** Says the public address of the site in the place of deployment.json, for builds that are published in several places. */
const ADDRESS = 'SITE_ADDRESS';

/**
 * Reads deployment.json of a folder, with the address that the environment says.
 * @throws Error where it says one that is no address
 */
export async function builtDeployment(folder: string): Promise<Deployment> {
  const json: unknown = JSON.parse(await readFile(join(folder, DEPLOYMENT_FILE), 'utf8'));
  const said = process.env[ADDRESS];
  const settings = { ...(isObject(json) ? json : {}), ...(said ? { address: said } : {}) };
  const deployment = readDeployment(new Settings(DEPLOYMENT_FILE, settings, []));
  if (said && !deployment.address) throw new Error(`${ADDRESS} is "${said}", but is to be an address such as https://map.example.org/`);
  return deployment;
}

/** The front of the site that the project itself is built into. @param root folder of the project */
export async function builtFront(root: string): Promise<{
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** A page with its front, or as it is where it has none. @param name such as `index.html` */
  readonly fill: (html: string, name: string) => string;
}> {
  const { network, tables } = await defaultNetwork(root);
  const outlines = await posterOutlines(join(root, 'public'));
  const { files, fill } = await siteFront(network, outlines, await builtDeployment(join(root, 'public')), tables);
  return { files, fill: (html, name) => (isFrontPage(name) ? fill(html, name) : html) };
}
