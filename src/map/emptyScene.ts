import type { MapScene } from './scene';

const NONE = new Uint32Array();
/** A scene in which there is nothing. */
export const EMPTY_SCENE: MapScene = {
  focus: '',
  marks: {
    level: 'city',
    count: 0,
    end: NONE,
    longitude: new Float64Array(),
    latitude: new Float64Array(),
    radius: new Float32Array(),
    fromZoom: new Float32Array(),
    agreements: NONE,
    universities: NONE,
    label: [],
    labelLanguage: [],
    home: new Uint8Array()
  },
  arcs: {
    count: 0,
    links: 0,
    possible: 0,
    from: NONE,
    to: NONE,
    link: NONE,
    width: new Float32Array(),
    offset: new Float32Array(),
    fanFrom: new Float32Array(),
    fanTo: new Float32Array(),
    hue: new Uint8Array(),
    dash: new Uint8Array()
  },
  bands: [],
  countries: [],
  fan: null,
  markEmphasis: new Uint8Array(),
  arcEmphasis: new Uint8Array(),
  bandEmphasis: new Uint8Array(),
  arcOlder: new Uint8Array(),
  homeCountries: [],
  selectedCountry: ''
};
