import { countryPairs } from '../../map/countryPairs';
import { EMPTY_SCENE } from '../../map/emptyScene';
import { mapScene } from '../../map/mapScene';
import { signsAmong } from '../../model/dash';
import type { Visible } from '../../model/filter';
import type { MapAnswer, MapRequest } from '../../state/reckoner';
import { sizeValues } from '../measures/measureText';
import type { Reader } from '../naming';

const NONE = new Uint32Array();
/** What there is to see until the first picture has come. */
export const EMPTY_PICTURE: MapAnswer = {
  scene: EMPTY_SCENE,
  links: { level: 'city', count: 0, a: NONE, b: NONE, offsets: new Uint32Array(1), agreements: NONE },
  signs: { kinds: [], dashes: [] },
  pairs: []
};

/** What the map shows of what is visible, with nothing selected and nothing under the pointer, what its lines stand for, and the country pairs that have a hue. */
export function mapPicture({ network, words, visible }: Reader & { readonly visible: Visible | null }, request: MapRequest): MapAnswer {
  const { level, drawn, arcColour, measure, announced } = request;
  const { scene, links } = mapScene(network!, visible!.agreements, {
    level,
    ...drawn,
    language: words.language,
    arcColour,
    universities: visible!.universities,
    values: sizeValues({ network, visible }, measure)?.values ?? null,
    selection: null,
    hovered: null,
    openCity: '',
    countryName: (id) => (id === 'XK' ? `${words.format.region(id)}*` : words.format.region(id)),
    announcements: announced && new Set(announced),
    bandLabel: ({ counts }) => words.t('legend.bandLabel', { count: counts.announced ?? 0 })
  });
  return { scene, links, signs: signsAmong(network!.agreements, visible!.agreements), pairs: countryPairs(network!, links) };
}
