/** Id of our own layer of arcs, which stands in no style: mapView adds it where it belongs. */
export const ARC_LAYER = 'arcs';

/** Every layer of the map from the ground up, with the reason for its place. Discs and names lie on a canvas over them, see marksCanvas.ts. */
export const LAYERS = [
  // Ground: sea, land, home countries a shade warmer, lakes over land, then lines so that no land covers them.
  'sea',
  'land',
  'home',
  'lakes',
  'coastlines',
  'borders',
  'borders-disputed',
  'selected-country',
  // The network: bands and arcs, under the discs in which arcs end.
  ARC_LAYER
] as const;

/** Id of a layer. */
export type LayerId = (typeof LAYERS)[number];
