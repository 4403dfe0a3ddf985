import type { Words } from '../i18n/words';
import type { AgreementWords } from '../model/agreementText';

/**
 * What agreements are called in a language, for finding them by free text.
 * @param countryNames names of a country by its code, in as many languages as are at hand
 */
export const agreementWords = ({ t, format }: Words, countryNames: (code: string) => readonly string[]): AgreementWords => ({
  kind: (kind, asWritten) => (asWritten ? t('kind.otherAs', { text: asWritten }) : t(`kind.${kind}`)),
  status: (status) => t(`status.${status}`),
  date: (date) => format.shortDate(date),
  country: countryNames
});
