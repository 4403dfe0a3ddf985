import type { Language } from '../base/language';
import { aggregate } from '../model/aggregate';
import type { Level, Links } from '../model/aggregate';
import { agreementsOfSelection } from '../model/neighborhood';
import type { Network } from '../model/network';
import { partiesOf } from '../model/parties';
import type { ArcColour, Selection } from '../model/viewState';
import { arcStrands } from './arcs';
import type { DrawnOptions } from './drawnLinks';
import { bands } from './bands';
import type { Announcement } from './bands';
import { marksOf, countryLabels } from './marks';
import { cityFan } from './cityFan';
import { mapEmphasis } from './emphasis';
import type { MapScene } from './scene';
import type { MapHit } from './view';

/** What of a person's choices and words the map shows; of the links all, unless a number says otherwise. */
export interface MapSceneOptions extends DrawnOptions {
  /** What a disc stands for. */
  readonly level: Level;
  readonly language: Language;
  readonly arcColour: ArcColour;
  /** The universities that are shown, as indices; null = only parties of chosen agreements. */
  readonly universities: Uint32Array | null;
  /** See `MarkOptions.values`. */
  readonly values?: Float64Array | null;
  readonly selection: Selection | null;
  /** What agreementsOfSelection gives for the selection, where the caller has it already; it is computed otherwise. */
  readonly selectedAgreements?: Uint32Array | null;
  /** How many of the chosen agreements each university takes part in, where the caller knows; it is counted otherwise. */
  readonly perUniversity?: Uint32Array | null;
  /** What lies under the pointer, by its index in the scene before; null = nothing. */
  readonly hovered: MapHit | null;
  /** Id of the city opened into its universities, '' = none. */
  readonly openCity: string;
  /** Name of a country by its ISO code. */
  readonly countryName: (id: string) => string;
  /** The events whose announced totals are shown, as indices; null = all. */
  readonly announcements: ReadonlySet<number> | null;
  /** Text on the band of an announced total. */
  readonly bandLabel: (announcement: Announcement) => string;
}

/** A scene together with the links its arcs were made from (`ArcStrands.link`). */
export interface MapPicture {
  readonly scene: MapScene;
  readonly links: Links;
}

/** All that the map shows of a network. @param chosen indices of the agreements that are shown, ascending */
export function mapScene(network: Network, chosen: Uint32Array, options: MapSceneOptions): MapPicture {
  const links = aggregate(network, chosen, options.level);
  const marks = marksOf(network, chosen, options);
  const bare: MapScene = {
    marks,
    arcs: arcStrands(network, links, marks, options),
    bands: bands(network, options.bandLabel, options.announcements),
    // Discs of countries bear their names themselves.
    countries: options.level === 'country' ? [] : countryLabels(network, chosen, options.countryName),
    fan: null,
    markEmphasis: new Uint8Array(),
    arcEmphasis: new Uint8Array(),
    bandEmphasis: new Uint8Array(),
    arcOlder: new Uint8Array(),
    homeCountries: network.countries.filter(({ home }) => home).map(({ id }) => id),
    selectedCountry: '',
    focus: ''
  };
  return { links, scene: withFocus(bare, links, network, chosen, options) };
}

/**
 * The same scene with another selection, another thing under the pointer or another city opened. Cities, arcs, bands and labels keep their
 * columns, by which a painter sees that only their emphasis has changed.
 */
export function withFocus(
  scene: MapScene,
  links: Links,
  network: Network,
  chosen: Uint32Array,
  options: Pick<
    MapSceneOptions,
    'selection' | 'selectedAgreements' | 'perUniversity' | 'hovered' | 'arcColour' | 'openCity' | 'language' | 'universities'
  >
): MapScene {
  const { selection } = options;
  const selectedAgreements = selection && (options.selectedAgreements ?? agreementsOfSelection(network, chosen, selection));
  const emphasis = mapEmphasis(network, links, scene, { ...options, selectedAgreements });
  const city = options.openCity ? network.index.city.get(options.openCity) : undefined;
  const mark = city === undefined || scene.marks.level !== 'city' ? -1 : scene.marks.end.indexOf(city);
  // For most scenes nobody asks.
  let parties: ReadonlySet<number> | null | undefined;
  const partiesOfSelection = (): ReadonlySet<number> | null =>
    (parties ??= selection && selectedAgreements && universitiesOf(network, selection, selectedAgreements));
  return {
    ...scene,
    fan: cityFan(network, chosen, scene.marks, mark, {
      ...options,
      emphasisOf: (university) => {
        const involved = partiesOfSelection();
        return involved === null ? 0 : involved.has(university) ? 2 : 1;
      }
    }),
    markEmphasis: emphasis.mark,
    arcEmphasis: emphasis.arc,
    bandEmphasis: emphasis.band,
    arcOlder: emphasis.older,
    focus: selection ? JSON.stringify(selection) : '',
    selectedCountry: selection?.type === 'country' ? selection.id : ''
  };
}

/** The universities a selection bears on; null where it tells none of an opened city apart. */
function universitiesOf(network: Network, selection: Selection, agreements: Uint32Array): ReadonlySet<number> | null {
  if (selection.type === 'city' || selection.type === 'country') return null;
  const universities = new Set<number>();
  if (selection.type === 'university') universities.add(network.index.university.get(selection.id) ?? -1);
  for (const agreement of agreements) {
    for (const party of partiesOf(network.agreements, agreement)) universities.add(party);
  }
  return universities;
}
