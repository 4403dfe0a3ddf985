import type { Language } from '../../base/language';
import type { Words } from '../../i18n/words';
import { nameIn, type LocalText } from '../../model/names';
import type { Network, University } from '../../model/network';
import type { CeremonyParty, CeremonyRow } from '../../story/ceremony';
import { storyText } from '../../story/story';

/** The university of the network that signs; null for one that is not in it. */
export const universityOf = ({ university }: CeremonyParty, network: Network): University | null =>
  network.universities[network.index.university.get(university) ?? -1] ?? null;

/** Name of one who signs: the network's, else that of the running order, in a language or what is nearest to it. */
export function partyName(party: CeremonyParty, network: Network, language: Language): LocalText {
  const known = universityOf(party, network);
  const named = storyText(party.names, language);
  // One that an older version of the network had is left with its id.
  const called = named.text ? named : { text: party.university, language: '' };
  return known ? nameIn(known.names, language, network.countries[known.country]!.id) : called;
}

/** The names of all who sign, for a sentence. */
export const rowNames = ({ parties }: CeremonyRow, network: Network, { language, t }: Words): string =>
  parties.map((party) => partyName(party, network, language).text).reduce((a, b) => t('ceremony.pair', { a, b }));

/** The names of those who have no place on the map. */
export const unplacedNames = ({ parties }: CeremonyRow, network: Network, language: Language): string[] =>
  parties
    .filter((party) => !network.cities[universityOf(party, network)?.city ?? -1]?.place)
    .map((party) => partyName(party, network, language).text);
