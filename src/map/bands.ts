import { eventCounts } from '../model/eventCounts';
import type { EventCounts } from '../model/eventCounts';
import type { Network, NetworkEvent } from '../model/network';
import type { Band } from './scene';
import { BAND_WIDTH } from './look';

/** An event that announced a total, and what is known of it. */
export interface Announcement {
  readonly event: NetworkEvent;
  readonly counts: EventCounts;
}

/**
 * One band for each event of two countries that announced more agreements than are listed pair by pair. Events of the same two countries
 * lie side by side, in the order of the events.
 * @param labelOf text on the band, in the language chosen
 * @param shown the events that may have one, as indices; null = all
 */
export function bands(network: Network, labelOf: (announcement: Announcement) => string, shown: ReadonlySet<number> | null = null): Band[] {
  const found: { readonly pair: number; readonly band: Band }[] = [];
  network.events.forEach((event, index) => {
    if (shown && !shown.has(index)) return;
    if (event.announced === null || event.sideA < 0 || event.sideB < 0 || event.sideA === event.sideB) return;
    const from = network.countries[event.sideA]!.place;
    const to = network.countries[event.sideB]!.place;
    const counts = eventCounts(network, index);
    if (!from || !to || counts.listed >= event.announced) return;
    const band: Band = {
      eventId: event.id,
      fromLongitude: from.longitude,
      fromLatitude: from.latitude,
      toLongitude: to.longitude,
      toLatitude: to.latitude,
      announced: event.announced,
      label: labelOf({ event, counts })
    };
    const [low, high] = [Math.min(event.sideA, event.sideB), Math.max(event.sideA, event.sideB)];
    found.push({ pair: low * network.countries.length + high, band });
  });
  return found.map(({ pair, band }, index) => {
    const same = found.filter((other) => other.pair === pair);
    if (same.length === 1) return band;
    const rank = same.indexOf(found[index]!) - (same.length - 1) / 2;
    // Left of from → to is the other side when an event names the two countries the other way round.
    const turned = band.fromLongitude === same[0]!.band.fromLongitude && band.fromLatitude === same[0]!.band.fromLatitude ? 1 : -1;
    return { ...band, offset: turned * rank * (BAND_WIDTH + 8) };
  });
}
