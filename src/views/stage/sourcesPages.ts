import { packPartialDate } from '../../base/partialDate';
import type { Words } from '../../i18n/words';
import { LOGO_HEIGHT, type Logo } from '../../load/deployment';
import { sourceCount } from '../../model/sourceCount';
import type { Session } from '../../state/session.svelte';
import type { Screen, StageType } from '../../story/legibility';
import { linesOf } from '../../story/textFit';
import { ownDataMark } from '../import/ownDataMark';

/** What the last scene says in a language. */
export interface SourcesText {
  readonly language: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** One step of the last scene: what stands side by side, and what is the same in every language. */
export interface SourcesPage {
  readonly columns: readonly SourcesText[];
  readonly shared: readonly string[];
}

/** What is kept free between two lines, in lines of text, and between two columns, in em. */
export const SOURCES_GAPS = { lines: 0.4, columnsEm: 2 } as const;

/** What logos and the counter take at the upper edge, within the margin, in pixels. */
export const topPx = (logos: readonly Logo[], { textLinePx }: StageType, { height }: Screen): number =>
  Math.max(textLinePx, ...logos.map((logo) => (logo.height ?? LOGO_HEIGHT) * height));

/** The steps of the last scene. @param speakers words of each language that is shown at once; [] before the network is there */
export function sourcesScene(
  session: Session,
  speakers: readonly Words[],
  type: StageType,
  screen: Screen,
  isDraft = false
): SourcesPage[] {
  if (!session.network) return [];
  const texts = speakers.map((words) => sourcesText(session, words, isDraft));
  const shared = [speakers[0]!.t('about.attributionShort')];
  return sourcesPages(texts, shared, type, screen, topPx(session.dataset.deployment.logos, type, screen));
}

/** Where data and map are from, what borders do not say, and how official it all is. @param isDraft whether what was shown is published by nobody */
function sourcesText(session: Session, words: Words, isDraft: boolean): SourcesText {
  const { t, format, tag } = words;
  const network = session.network!;
  const { ownData } = session.dataset;
  const date = packPartialDate(network.updatedOn);
  const lines = [
    isDraft ? t('stage.draft') : '',
    ownData
      ? ownDataMark({ dataset: session.dataset, words })
      : date
        ? t('about.data', { version: network.version, date: format.date(date) })
        : '',
    t('stage.sourceCount', { count: sourceCount(network) }),
    t('about.disclaimerShort'),
    ownData ? '' : t('about.dataLicence')
  ];
  return { language: tag, title: t('stage.sources'), lines: lines.filter(Boolean) };
}

/**
 * Divides the last scene into steps: languages side by side where they have room, else one after the other, and a text that is too long for the
 * screen into several. Nothing is made smaller and nothing is left out.
 * @param shared what is the same in every language; it stands below the first step
 * @param top what is taken at the upper edge within the margin, by logos and the counter, in pixels
 */
export function sourcesPages(
  texts: readonly SourcesText[],
  shared: readonly string[],
  type: StageType,
  screen: Screen,
  top: number
): SourcesPage[] {
  const room = screen.height - 2 * type.marginY - top;
  const width = screen.width - 2 * type.marginX;
  const gap = SOURCES_GAPS.lines * type.textLinePx;
  const heightOf = (lines: readonly string[], widthPx: number): number =>
    lines.reduce((sum, line) => sum + gap + linesOf(line, widthPx / type.textPx) * type.textLinePx, 0);
  const titleOf = ({ title }: SourcesText, widthPx: number): number => linesOf(title, widthPx / type.titlePx, 'serif') * type.titleLinePx;

  const columnPx = (width - SOURCES_GAPS.columnsEm * type.textPx * (texts.length - 1)) / texts.length;
  const tallest = Math.max(...texts.map((text) => titleOf(text, columnPx) + heightOf(text.lines, columnPx)));
  if (tallest + heightOf(shared, type.lineWidthPx) <= room) return [{ columns: texts, shared }];

  const pages: SourcesPage[] = [];
  for (const text of texts) {
    const below = pages.length === 0 ? shared : [];
    let free = room - titleOf(text, type.lineWidthPx) - heightOf(below, type.lineWidthPx);
    let lines: string[] = [];
    const turn = (last: readonly string[]) => pages.push({ columns: [{ ...text, lines }], shared: last });
    for (const line of text.lines) {
      const height = heightOf([line], type.lineWidthPx);
      if (height > free && lines.length > 0) {
        turn(pages.length === 0 ? shared : []);
        lines = [];
        free = room - titleOf(text, type.lineWidthPx);
      }
      lines.push(line);
      free -= height;
    }
    turn(pages.length === 0 ? shared : []);
  }
  return pages;
}
