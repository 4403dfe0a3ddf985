import type { Words } from '../../i18n/words';
import type { LocalText } from '../../model/names';
import { nameIn } from '../../model/names';
import type { Network } from '../../model/network';
import type { CeremonyRow } from '../../story/ceremony';
import { plainText } from '../../story/figureText';
import type { StageType } from '../../story/legibility';
import { storyText } from '../../story/story';
import { wordsHeightPx, wordsRoomPx } from '../../story/textFit';
import type { SpokenWords } from './spokenWords';

/** The names of those who sign, with a dash between them. */
export function partyNames({ parties }: CeremonyRow, network: Network, { language, tag }: Pick<Words, 'language' | 'tag'>): LocalText[] {
  return parties.flatMap(({ university, names }, index): LocalText[] => {
    const known = network.universities[network.index.university.get(university) ?? -1];
    const name = known ? nameIn(known.names, language, network.countries[known.country]!.id) : storyText(names, language);
    return index === 0 ? [name] : [{ text: ' – ', language: tag }, name];
  });
}

/**
 * What is said of an agreement: the names as the title, kind and date below it, and in a second language the names. Where they have no room kind
 * and date are left out, and then the second language; nothing is made smaller.
 * @param speakers words of each language that is shown at once, with those of kinds, the first one first
 */
export function ceremonyWords(row: CeremonyRow, network: Network, speakers: readonly Words[], type: StageType): SpokenWords[] {
  const [first, ...others] = speakers;
  if (!first) return [];
  const about = [first.t(`kind.${row.kind}`), row.date === 0 ? '' : first.format.date(row.date)].filter(Boolean).join(' · ');
  const whole: SpokenWords = {
    language: first.tag,
    title: partyNames(row, network, first),
    text: [{ text: about, language: first.tag }]
  };
  const names = { ...whole, text: [] };
  const second = others.map((words): SpokenWords => ({ language: words.tag, title: [], text: partyNames(row, network, words) }));
  const fits = (said: readonly SpokenWords[]): boolean =>
    wordsHeightPx(
      said.map(({ title, text }) => ({ title: plainText(title), text: plainText(text) })),
      type
    ) <= wordsRoomPx(type, speakers.length);
  return [[whole, ...second], [names, ...second], [whole], [names]].find(fits) ?? [names];
}
