import { countryHues } from '../../graph/nodeColours';
import type { GraphScene } from '../../graph/scene';
import type { LineSigns } from '../../model/dash';
import { KIND_HUES } from '../../model/palette';
import type { LegendSign } from '../../share/legendSign';
import type { MapAnswer } from '../../state/reckoner';
import type { Session } from '../../state/session.svelte';
import { measureScale } from '../measures/measureText';
import { countryName } from '../naming';
import { strongestText } from './strongestText';

/** What stands in a picture that is printed or exported. */
export interface LegendOf {
  readonly map?: MapAnswer | null;
  readonly graph?: GraphScene | null;
  /** What the lines of the picture stand for. */
  readonly signs: LineSigns;
  /** Whether the kinds of agreements are named. */
  readonly kinds: boolean;
}

/** The signs of a picture for paper or file, with their meaning: only those that occur in it. */
export function pictureLegend(
  session: Session,
  { map = null, graph = null, signs: { kinds, dashes }, kinds: named }: LegendOf
): LegendSign[] {
  const { t } = session.words;
  const { measure, nodeColour } = session.view;
  const scale = graph && nodeColour === 'measure' ? measureScale(session, graph) : null;
  const signs: LegendSign[] = [];

  if (map && !named) signs.push(...pairLines(session, map));
  if (graph && nodeColour !== 'measure') signs.push(...graphDiscs(session, graph));
  if (named) {
    for (const kind of kinds)
      signs.push({ type: 'line', hue: KIND_HUES[kind], dash: kind === 'no_document' ? 'dotted' : 'solid', label: t(`kind.${kind}`) });
  }
  if (map || named) {
    for (const dash of dashes.filter((known) => known !== 'dotted' || !named))
      signs.push({ type: 'line', hue: -1, dash, label: t(`legend.${dash}`) });
  }
  if (map?.scene.bands.length) signs.push({ type: 'line', hue: -1, dash: 'dashed', wide: true, label: t('legend.band') });
  if (map && map.scene.arcs.links < map.scene.arcs.possible) signs.push({ type: 'words', label: strongestText(session, map.scene.arcs) });
  if (scale) signs.push({ type: 'shades', ...scale, label: '' });
  signs.push({ type: 'words', label: measure === 'none' ? t(map ? 'legend.discs' : 'legend.nodes') : t(`measure.${measure}`) });
  return signs;
}

function pairLines(session: Session, map: MapAnswer): LegendSign[] {
  const { t } = session.words;
  const pairs = map.pairs.map(({ a, b }, hue): LegendSign => {
    const label = t('map.arc', { a: countryName(session, a), b: countryName(session, b) });
    return { type: 'line', hue, dash: 'solid', label };
  });
  return [...pairs, { type: 'line', hue: -1, dash: 'solid', label: t('legend.otherPairs') }];
}

/** The discs of the graph, by country or by community. */
function graphDiscs(session: Session, graph: GraphScene): LegendSign[] {
  const { t } = session.words;
  const present = [...new Set(graph.hue)].filter((hue) => hue < 6).sort((a, b) => a - b);
  const byCommunity = session.view.nodeColour === 'community';
  const hues = countryHues(session.network!);
  const label = (hue: number): string => (byCommunity ? t('legend.group', { number: hue + 1 }) : countryName(session, hues.indexOf(hue)));
  return [
    ...present.map((hue): LegendSign => ({ type: 'disc', hue, label: label(hue) })),
    { type: 'disc', hue: -1, label: t(byCommunity ? 'legend.otherGroups' : 'legend.otherCountries') }
  ];
}
