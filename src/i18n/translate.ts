import type { Language } from '../base/language';
import type { Key, ParametersOf, Plural } from './dictionary';
import type { Format } from './format';

/** Says a message: `t('counts.agreements', { count: 3 })`. Numbers among the values are written as the language writes them. */
export type Translate = <K extends Key>(key: K, ...values: ParametersOf<K>) => string;

/** Makes the `t` of one language. Parts of the dictionary may join it later; a message that is asked for before is an error on the console. */
export function createTranslate(dictionary: Readonly<Record<string, string | Plural>>, language: Language, format: Format): Translate {
  const plurals = new Intl.PluralRules(language);
  return (key, ...values) => {
    const message = dictionary[key] as string | Readonly<Record<string, string>> | undefined;
    if (message === undefined) {
      console.error(`The words have no “${key}”: the view that says it was shown before its part of the dictionary was loaded`);
      return '';
    }
    const parameters = (values[0] ?? {}) as Readonly<Record<string, string | number>>;
    const text = typeof message === 'string' ? message : (message[plurals.select(Number(parameters['count']))] ?? message['other']!);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      return typeof value === 'number' ? format.number(value) : (value ?? '');
    });
  };
}
