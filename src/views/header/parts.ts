/** The parts of the page that a reader can skip to. */
export type Part = 'map' | 'graph' | 'table' | 'entry';

/** Id of the element that holds a part. */
export const partId = (part: Part): string => `part-${part}`;
