import { graphScene } from '../../graph/graphScene';
import { countryHues } from '../../graph/nodeColours';
import { signsAmong } from '../../model/dash';
import type { Visible } from '../../model/filter';
import type { GraphAnswer, GraphRequest } from '../../state/reckoner';
import { sizeValues } from '../measures/measureText';
import { countryName } from '../naming';
import type { Reader } from '../naming';

const NONE = new Uint32Array();
/** What there is to see until the first picture has come. */
export const EMPTY_PICTURE: GraphAnswer = {
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
  links: { level: 'university', count: 0, a: NONE, b: NONE, offsets: new Uint32Array(1), agreements: NONE },
  signs: { kinds: [], dashes: [] },
  hues: new Uint8Array()
};

/** What the graph shows of what is visible, what its lines stand for, and the hues of countries. */
export function graphPicture(source: Reader & { readonly visible: Visible | null }, request: GraphRequest): GraphAnswer {
  const { network, words, visible } = source;
  const { level, nodeColour, measure } = request;
  const picture = graphScene(network!, visible!.agreements, {
    level,
    language: words.language,
    nodeColour,
    values: sizeValues(source, measure)?.values ?? null,
    universities: visible!.universities,
    groupLabels: [...network!.countries.keys()].map((index) => countryName(source, index))
  });
  return { ...picture, signs: signsAmong(network!.agreements, visible!.agreements), hues: countryHues(network!) };
}
