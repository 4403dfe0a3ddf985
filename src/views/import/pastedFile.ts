import type { Translate } from '../../i18n/translate';

/** What was pasted as a file, under a name that no other has. */
export function pastedFile(text: string, others: readonly { readonly name: string }[], t: Translate): File {
  const nameOf = (number: number): string => t('import.pasted', { number });
  let number = 1;
  while (others.some(({ name }) => name === nameOf(number))) number++;
  return new File([text], nameOf(number), { type: 'text/plain' });
}
