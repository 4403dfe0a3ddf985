import { packPartialDate } from '../../src/base/partialDate';
import type { Language } from '../../src/base/language';
import type { Words } from '../../src/i18n/words';
import type { Deployment } from '../../src/load/deployment';
import { visibleOf } from '../../src/model/filter';
import { nameIn, type LocalText } from '../../src/model/names';
import type { Network } from '../../src/model/network';
import { summaryOf } from '../../src/model/summary';
import { NO_FILTER } from '../../src/model/viewState';
import { speak } from './speak';
import { FRONT_WORDS, type FrontWords } from './words';

/** The numbers of the headline, in the order they are said. */
export const COUNTED = ['universities', 'agreements', 'cities', 'countries'] as const;

/** What a site says of itself before its program, in one language. */
export interface Facts {
  readonly words: Pick<Words, 't' | 'format'>;
  readonly front: FrontWords;
  /** Of the site: the deployment's, else that of the program. */
  readonly title: string;
  /** The deployment's, else the title of the network. */
  readonly subtitle: LocalText;
  readonly counts: readonly { readonly name: (typeof COUNTED)[number]; readonly value: number; readonly label: string }[];
  /** Of the data, in words; '' where it is not known. */
  readonly dated: string;
}

/** What is said in a language of the network that opens by itself. */
export function factsOf(network: Network, deployment: Deployment, language: Language): Facts {
  const words = speak(language);
  const front = FRONT_WORDS[language];
  const summary = summaryOf(network, visibleOf(network, NO_FILTER));
  const date = packPartialDate(network.updatedOn);
  const own = deployment.subtitle[language];
  return {
    words,
    front,
    title: deployment.title[language] ?? words.t('app.title'),
    subtitle: own ? { text: own, language } : nameIn(network.title, language, ''),
    counts: COUNTED.map((name) => ({ name, value: summary[name], label: words.t(`count.${name}`, { count: summary[name] }) })),
    dated: date ? front.dated.replace('{date}', () => words.format.date(date)) : ''
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it stands in HTML, between tags and in quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
