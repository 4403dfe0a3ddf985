import type { Network } from './network';

/** The events between countries, newest first, as indices: each of the given countries is one of the two sides. */
export const eventsOf = (network: Network, countries: readonly number[]): number[] =>
  [...network.events.keys()]
    .filter((index) => countries.every((country) => [network.events[index]!.sideA, network.events[index]!.sideB].includes(country)))
    .sort((a, b) => network.events[b]!.heldOn - network.events[a]!.heldOn);
