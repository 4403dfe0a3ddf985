import { graphScene } from '../../graph/graphScene';
import type { GraphPicture } from '../../graph/graphScene';
import type { Visible } from '../../model/filter';
import type { GraphRequest } from '../../state/reckoner';
import { sizeValues } from '../measures/measureText';
import { countryName } from '../naming';
import type { Reader } from '../naming';

const NONE = new Uint32Array();
/** What there is to see until the first picture has come. */
export const EMPTY_PICTURE: GraphPicture = {
  scene: {
    count: 0,
    level: 'university',
    end: NONE,
    inside: NONE,
    label: [],
    labelLanguage: [],
    degree: NONE,
    radius: new Float32Array(),
    value: new Float64Array(),
    hue: new Uint8Array(),
    group: NONE,
    groupLabel: [],
    start: new Float32Array(),
    edges: 0,
    source: NONE,
    target: NONE,
    link: NONE,
    weight: new Float32Array(),
    edgeHue: new Uint8Array(),
    edgeDash: new Uint8Array()
  },
  links: { level: 'university', count: 0, a: NONE, b: NONE, offsets: new Uint32Array(1), agreements: NONE }
};

/** What the graph shows of what is visible. */
export function graphPicture(source: Reader & { readonly visible: Visible | null }, request: GraphRequest): GraphPicture {
  const { network, words, visible } = source;
  const { level, nodeColour, measure } = request;
  return graphScene(network!, visible!.agreements, {
    level,
    language: words.language,
    nodeColour,
    values: sizeValues(source, measure)?.values ?? null,
    universities: visible!.universities,
    groupLabels: [...network!.countries.keys()].map((index) => countryName(source, index))
  });
}
