import type { MapHit, MapOptions, PixelPoint } from './view';

const keyOf = (hit: MapHit | null): string => (hit ? `${hit.type} ${hit.type === 'country' ? hit.id : hit.index}` : '');

/**
 * Tells what the pointer is over: every change, and every move on something small, whose words follow the pointer. Of a country only that it
 * is another one, for the pointer is over some country nearly always.
 */
export class HoverReport {
  #last = '';
  readonly #tell: MapOptions['onHover'];

  constructor(tell: MapOptions['onHover']) {
    this.#tell = tell;
  }

  /** The pointer is at a point, over something or nothing. */
  move(hit: MapHit | null, at: PixelPoint): void {
    const key = keyOf(hit);
    const isSame = key === this.#last;
    this.#last = key;
    if (!isSame || (hit && hit.type !== 'country')) this.#tell?.(hit, at);
  }
}
