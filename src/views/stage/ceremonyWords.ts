import type { Words } from '../../i18n/words';
import { nameIn, type LocalText } from '../../model/names';
import type { Network } from '../../model/network';
import type { CeremonyParty, CeremonyRow } from '../../story/ceremony';
import type { Screen, StageType } from '../../story/legibility';
import { textWidthPx, type PartyText } from '../../story/partyFit';
import { partyName, universityOf } from '../ceremony/partyNames';

/** The names of those who sign, with a dash between them that begins no line. */
export const partyNames = ({ parties }: CeremonyRow, network: Network, { language, tag }: Pick<Words, 'language' | 'tag'>): LocalText[] =>
  parties.flatMap((party, index): LocalText[] => {
    const name = partyName(party, network, language);
    return index === 0 ? [name] : [{ text: '\u00a0– ', language: tag }, name];
  });

/** What the stage says of one who signs. */
export interface SpokenParty {
  readonly name: LocalText;
  /** Its name in the second language; null where that is the same, or is not asked for. */
  readonly second: LocalText | null;
  /** City, then country; [] of one that is not in the network. */
  readonly place: readonly LocalText[];
}

/** Those who sign, in the languages of the stage, the first one first. */
export function spokenParties({ parties }: CeremonyRow, network: Network, speakers: readonly Words[]): SpokenParty[] {
  const [first, second] = speakers;
  if (!first) return [];
  return parties.map((party) => {
    const name = partyName(party, network, first.language);
    const other = second ? partyName(party, network, second.language) : name;
    return { name, second: other.text === name.text ? null : other, place: placeOf(party, network, first) };
  });
}

function placeOf(party: CeremonyParty, network: Network, { language, tag, format }: Words): LocalText[] {
  const university = universityOf(party, network);
  if (!university) return [];
  const city = network.cities[university.city];
  const country = network.countries[university.country]!.id;
  return [...(city ? [nameIn(city.names, language, country)] : []), { text: format.region(country), language: tag }];
}

/** Stands between city and country, and between what is said of an agreement. */
export const BETWEEN = ' · ';

/** The same as plain texts, of which it can be told whether they have room. */
export const partyTexts = (spoken: readonly SpokenParty[]): PartyText[] =>
  spoken.map(({ name, second, place }) => ({
    name: name.text,
    second: second?.text ?? '',
    place: place.map(({ text }) => text).join(BETWEEN)
  }));

/**
 * What is said of an agreement besides who signs: its kind, and when it was signed, as precise as that is known. Where it has no room on a line the
 * time is left out.
 * @param signedAt moment of a signing that was recorded just now, in milliseconds since 1970; null where none was
 */
export function aboutRow(row: CeremonyRow, { t, format }: Words, signedAt: number | null, type: StageType, screen: Screen): string {
  const kind = t(`kind.${row.kind}`);
  const now = signedAt === null ? '' : t('stage.signedAt', { time: new Date(signedAt).toTimeString().slice(0, 5) });
  const whole = [kind, now || (row.date === 0 ? '' : format.date(row.date))].filter(Boolean).join(BETWEEN);
  return textWidthPx(whole, type) <= screen.width - 2 * type.marginX ? whole : kind;
}
