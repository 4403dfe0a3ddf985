import { fold } from '../../src/base/fold';
import { isNetworkId } from '../../src/base/id';

const ASCII = /^[\x20-\x7e]*$/;

/** An id of a network made of a title or the name of a folder: its Latin letters and digits with hyphens between, else `network`. */
export function networkId(text: string): string {
  const id = (ASCII.test(text) ? text.toLowerCase() : fold(text))
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .slice(0, 64);
  return isNetworkId(id) ? id : 'network';
}
