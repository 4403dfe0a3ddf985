import { packPartialDate, localDay } from '../../base/partialDate';
import { svgNode, svgText, type SvgNode } from '../../base/svgTree';
import { graphPlate } from '../../graph/graphPlate';
import type { MapView } from '../../map/view';
import { nameIn } from '../../model/names';
import { THEMES } from '../../model/palette';
import type { LegendSign } from '../../share/legendSign';
import { pictureSheet, type SheetSize, type SheetWords } from '../../share/pictureSheet';
import { sharedAddressOf } from '../../state/sharedAddress';
import { reckonedOnce } from '../../state/reckoned.svelte';
import type { Session } from '../../state/session.svelte';
import { ownDataMark } from '../import/ownDataMark';
import { pictureLegend } from '../legend/pictureLegend';
import { loadGround, printedDetailAt } from '../map/ground';
import { mapPicture } from '../map/mapPicture';
import { selectionNames } from '../naming';
import { paperCamera, printedMap, printedRequest, printedScene, screenMap } from '../print/printedMap';
import { exportedGraph, type ScreenGraph } from './exportGraph';
import { contentOf, exportedPart, type Scope } from './exportPart';
import { fontRules } from './pageFonts';
import { loadLetters } from './rasterise';
import { textWidths } from './textWidths';

/** What can be drawn. */
export const PICTURES = ['map', 'graph'] as const;
export type PictureKind = (typeof PICTURES)[number];

/** Pixels that the sheet is laid out in; it is drawn at any size. */
const SHEET: SheetSize = { width: 1600, height: 900 };

/** What the page shows now of what can be drawn; null where it does not. */
export interface OnScreen {
  readonly map: MapView | null;
  readonly graph: ScreenGraph | null;
}

/**
 * Map or graph of a scope as a complete picture: with title, counts, legend, sources, date and remarks, in the theme and language of the page. The
 * map looks where the reader moved it. It is 1600 × 900 units large and can be drawn at any size.
 * @throws LoadError where the outlines cannot be had
 */
export async function exportedPicture(session: Session, kind: PictureKind, scope: Scope, screen: OnScreen): Promise<SvgNode> {
  const theme = THEMES[session.theme];
  const widths = textWidths();
  let draw: (size: SheetSize) => SvgNode;
  let legend: LegendSign[];
  let hasKosovo = false;
  const part = exportedPart(session, scope);
  const network = session.network!;
  if (kind === 'graph') {
    const graph = await exportedGraph(session, scope, screen.graph);
    legend = pictureLegend(session, { graph: graph.scene, signs: graph.signs, kinds: true });
    draw = (size) => graphPlate({ ...graph, widths }, size);
  } else {
    const request = printedRequest(session, part, scope === 'all');
    const made = await reckonedOnce(session, 'map', request, () =>
      mapPicture({ network, words: session.words, visible: part.visible }, request)
    );
    const picture = printedScene(session, part, made);
    const seen = scope === 'shown' ? screenMap(screen.map) : null;
    const cameraFor = (size: SheetSize) => paperCamera(session, seen, size, part);
    const ground = await loadGround(document.baseURI, session.dataset.deployment, printedDetailAt(cameraFor(SHEET).zoom));
    legend = pictureLegend(session, { map: picture, signs: picture.signs, kinds: session.view.arcColour === 'kind' });
    hasKosovo = picture.scene.countries.some(({ id }) => id === 'XK');
    draw = (size) => printedMap(session, picture, ground, cameraFor(size), size, theme);
  }
  const words = wordsOf(session, scope, kind, legend, hasKosovo);
  // What is to be measured has to be there.
  await loadLetters(JSON.stringify(words));
  return pictureSheet(words, SHEET, theme, widths, draw);
}

function wordsOf(session: Session, scope: Scope, kind: PictureKind, legend: readonly LegendSign[], hasKosovo: boolean): SheetWords {
  const { words, title, view } = session;
  const { t, format } = words;
  const network = session.network!;
  const { selection } = exportedPart(session, scope);
  const own = ownDataMark(session);
  const names = selection ? selectionNames(session, selection).map(({ text }) => text) : [];
  const published = own ? undefined : session.dataset.deployment.subtitle[words.language];
  const networkTitle = published ?? nameIn(network.title, words.language, '').text;
  const data = own ? '' : t('about.data', { version: network.version, date: format.date(packPartialDate(network.updatedOn) ?? 0) });
  const made = t('export.made', { date: format.date(localDay(new Date())) });
  const address = sharedAddressOf({ ...view.state, language: words.tag }, session.dataset.deployment.address);
  return {
    language: words.tag,
    title: names.length ? names.join(' – ') : title,
    subtitle: [...(names.length ? [title] : []), networkTitle].filter(Boolean).join(' · '),
    ownData: own,
    counts: contentOf(session, scope),
    legend,
    notes: [
      [data, made, address].filter(Boolean).join(' · '),
      [t('about.attribution'), ...(own ? [] : [t('about.dataLicence')])].join(' '),
      ...(kind === 'map' ? [[t('about.disclaimer'), ...(hasKosovo ? [t('about.kosovo')] : [])].join(' ')] : [])
    ]
  };
}

/** A picture as a complete SVG document, with the fonts it needs in it. */
export async function svgDocument(picture: SvgNode): Promise<string> {
  const rules = await fontRules(svgText(picture));
  return svgText({ ...picture, children: [svgNode('style', {}, rules), ...(picture.children ?? [])] });
}
