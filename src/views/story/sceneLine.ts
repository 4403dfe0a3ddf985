import { knownFilter } from '../../model/knownFilter';
import { selectionExists } from '../../model/neighborhood';
import { decodeView } from '../../share/address';
import type { Words } from '../../i18n/words';
import { plainText, fillFigures } from '../../story/figureText';
import { storyText, type Scene } from '../../story/story';
import { activeConditions } from '../filter/activeConditions';
import { selectionNames, type Reader } from '../naming';

/** What the view of a scene is, in a few words: map or graph, what is selected, what is filtered. */
export function sceneLine(reader: Reader, query: string): string {
  const { network, words } = reader;
  const view = decodeView(query);
  const { selection, steps } = view;
  if (!network) return '';
  const selected = selection && selectionExists(network, selection) ? selectionNames(reader, selection).map(({ text }) => text) : [];
  const conditions = activeConditions({
    network,
    words,
    filtered: { filter: knownFilter(network, view.filter) },
    neighbourhood: selected.length > 0 ? steps : 0
  });
  const shown = words.t(view.view === 'graph' ? 'view.graph' : 'view.map');
  const level = view.level === 'auto' ? [] : [words.t(`level.${view.level}`)];
  return [
    shown,
    ...level,
    ...(selected.length > 0 ? [words.format.list(selected)] : []),
    ...conditions.map((condition) => condition.words)
  ].join(' · ');
}

/** The title of a scene as it is read today; "Scene 3" where it has none. @param index the first is 0 */
export function sceneTitle({ network, words }: Reader, scene: Scene, index: number): string {
  const { text, language } = storyText(scene.title, words.language);
  if (!network || text.trim() === '') return sceneName(words, index);
  return plainText(fillFigures(text, language, { network, language: words.language, format: words.format }).runs);
}

/** What a scene is called by its place. */
export const sceneName = ({ t }: Words, index: number): string => t('story.scene', { number: index + 1 });
