/** Id of our own layer of arcs, which stands in no style: mapView adds it where it belongs. */
export const ARC_LAYER = 'arcs';

/**
 * Every layer of the map from the ground up, with the reason for its place. Symbol layers claim room for their names from the top down: what
 * stands last places its names first.
 */
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
  // The network: bands and arcs under the discs, in which arcs end.
  ARC_LAYER,
  'cities',
  // Names, least important first. Countries other than home give way to every city; bands and home countries to none.
  'country-names',
  'city-names',
  'band-names',
  'home-names',
  // Unseen boxes over the discs and on what covers the picture, placed first: no name may cross them.
  'city-boxes',
  // A map without the names of its largest cities says little: theirs may lie over small discs.
  'hub-names',
  'guards'
] as const;

/** Id of a layer. */
export type LayerId = (typeof LAYERS)[number];
