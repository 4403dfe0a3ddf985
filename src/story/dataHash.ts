import type { Network } from '../model/network';
import { stepsOf, type Story } from './story';

/**
 * A short text that is the same in two windows with the same data: network, version, agreements, and the scenes of the story that is told. It finds
 * a file that was changed between two openings; it is no proof of anything.
 * @param story null where none is shown, as in a ceremony
 * @returns 8 hexadecimal digits (FNV-1a, 32 bits)
 */
export function dataHash({ id, version, updatedOn, agreements, universities }: Network, story: Story | null): string {
  const scenes = story?.scenes.map((scene) => `${scene.id} ${stepsOf(scene)}`) ?? [];
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
  };
  for (const part of [id, version, updatedOn, String(universities.length), ...scenes]) add(part);
  agreements.ids.forEach(add);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
