import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEPLOYMENT_FILE } from '../../src/load/deployment';
import { defaultNetwork, posterOutlines } from '../poster';
import { deploymentOf } from './deployment';
import { iconPicture } from './icons';
import { ICONS } from './manifest';
import { sitePicture } from './picture';
import { isFrontPage, siteFront } from './site';

/** The front of the site that the project itself is built into. @param root folder of the project */
export async function builtFront(root: string): Promise<{
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** A page with its front, or as it is where it has none. @param name such as `index.html` */
  readonly fill: (html: string, name: string) => string;
}> {
  const { network, tables } = await defaultNetwork(root);
  const outlines = await posterOutlines(join(root, 'public'));
  const { files, fill } = await siteFront(
    network,
    outlines,
    deploymentOf(JSON.parse(await readFile(join(root, 'public', DEPLOYMENT_FILE), 'utf8'))),
    tables,
    sitePicture
  );
  const withIcons = new Map(files);
  const drawing = await readFile(join(root, 'public/favicon.svg'));
  for (const icon of ICONS) withIcons.set(icon.file, await iconPicture(drawing, icon));
  return { files: withIcons, fill: (html, name) => (isFrontPage(name) ? leftAlone(fill(html, name)) : html) };
}

/** What the build emits under its own name is not looked for by Vite. */
const leftAlone = (html: string): string =>
  html.replace(/<(img|source|link|meta) (?![^>]*vite-ignore)(?=[^>]*(?:poster-|picture-|oembed|canonical))/g, '<$1 vite-ignore ');
