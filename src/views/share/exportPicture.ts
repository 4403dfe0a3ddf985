import { packPartialDate, localDay } from '../../base/partialDate';
import { svgNode, svgText, type SvgNode } from '../../base/svgTree';
import { graphPlate } from '../../graph/graphPlate';
import type { MapView } from '../../map/view';
import { nameIn } from '../../model/names';
import { THEMES } from '../../model/palette';
import type { LegendSign } from '../../share/legendSign';
import { pictureSheet, type SheetSize, type SheetWords } from '../../share/pictureSheet';
import { addressOf } from '../../state/address.svelte';
import type { Session } from '../../state/session.svelte';
import { pictureLegend } from '../legend/pictureLegend';
import { CLOSER_ZOOM, loadCloserGround, loadGround } from '../map/ground';
import { selectionNames } from '../naming';
import { paperCamera, printedMap, printedScene, screenMap } from '../print/printedMap';
import { exportedGraph, type ScreenGraph } from './exportGraph';
import { contentOf, exportedPart, markOf, type Scope } from './exportPart';
import { fontRules } from './pageFonts';
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
 * Map or graph of a scope as a complete SVG document: with title, counts, legend, sources, date and remarks, in the theme and language of the page,
 * with the fonts it needs. The map looks where the reader moved it.
 * @param width of the picture in pixels; its height is 9/16 of that
 * @throws LoadError where the outlines cannot be had
 */
export async function exportedPicture(session: Session, kind: PictureKind, scope: Scope, screen: OnScreen, width: number): Promise<string> {
  const theme = THEMES[session.theme];
  const widths = textWidths();
  let draw: (size: SheetSize) => SvgNode;
  let legend: LegendSign[];
  let hasKosovo = false;
  const part = exportedPart(session, scope);
  if (kind === 'graph') {
    const graph = await exportedGraph(session, scope, screen.graph);
    legend = pictureLegend(session, { graph: graph.scene, kinds: true, agreements: part.visible.agreements });
    draw = (size) => graphPlate({ ...graph, widths }, size);
  } else {
    const picture = printedScene(session, part);
    const seen = scope === 'shown' ? screenMap(screen.map) : null;
    const cameraFor = (size: SheetSize) => paperCamera(session, seen, size, part);
    const coarse = await loadGround(document.baseURI, session.dataset.deployment);
    const isClose = cameraFor(SHEET).zoom >= CLOSER_ZOOM;
    const ground = isClose ? await loadCloserGround(coarse, document.baseURI, session.dataset.deployment) : coarse;
    legend = pictureLegend(session, { map: picture, kinds: session.view.arcColour === 'kind', agreements: part.visible.agreements });
    hasKosovo = picture.scene.countries.some(({ id }) => id === 'XK');
    draw = (size) => printedMap(session, picture, ground, cameraFor(size), size, theme);
  }
  const words = wordsOf(session, scope, kind, legend, hasKosovo);
  await Promise.all(
    [`600 ${'20px'} "Inter Variable"`, '600 20px "Source Serif 4 Variable"'].map((font) => document.fonts.load(font, JSON.stringify(words)))
  );
  const sheet = pictureSheet(words, SHEET, theme, widths, draw);
  return withFonts({ ...sheet, attributes: { ...sheet.attributes, width, height: (width * SHEET.height) / SHEET.width } });
}

function wordsOf(session: Session, scope: Scope, kind: PictureKind, legend: readonly LegendSign[], hasKosovo: boolean): SheetWords {
  const { words, title, view } = session;
  const { t, format } = words;
  const network = session.network!;
  const { selection } = exportedPart(session, scope);
  const own = markOf(session);
  const names = selection ? selectionNames(session, selection).map(({ text }) => text) : [];
  const networkTitle = own ? '' : (session.dataset.deployment.subtitle[words.language] ?? nameIn(network.title, words.language, '').text);
  const data = own ? '' : t('about.data', { version: network.version, date: format.date(packPartialDate(network.updatedOn) ?? 0) });
  const made = t('export.made', { date: format.date(localDay(new Date())) });
  const address = addressOf({ ...view.state, language: words.tag });
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

/** The document with its fonts in it. */
async function withFonts(sheet: SvgNode): Promise<string> {
  const rules = await fontRules(svgText(sheet));
  return svgText({ ...sheet, children: [svgNode('style', {}, rules), ...(sheet.children ?? [])] });
}
