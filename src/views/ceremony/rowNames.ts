import type { Words } from '../../i18n/words';
import type { Network } from '../../model/network';
import type { CeremonyRow } from '../../story/ceremony';
import { partyName } from './partyNames';

/** The names of all who sign, for a sentence. */
export const rowNames = ({ parties }: CeremonyRow, network: Network, { language, t }: Words): string =>
  parties.map((party) => partyName(party, network, language).text).reduce((a, b) => t('ceremony.pair', { a, b }));
