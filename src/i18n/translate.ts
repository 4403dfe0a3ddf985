import type { Language } from '../base/language';
import type { Dictionary, Key, ParametersOf } from './dictionary';
import type { Format } from './format';

/** Says a message: `t('counts.agreements', { count: 3 })`. Numbers among the values are written as the language writes them. */
export type Translate = <K extends Key>(key: K, ...values: ParametersOf<K>) => string;

/** Makes the `t` of one language. */
export function createTranslate(dictionary: Dictionary, language: Language, format: Format): Translate {
  const plurals = new Intl.PluralRules(language);
  return (key, ...values) => {
    const message = dictionary[key] as string | Readonly<Record<string, string>>;
    const parameters = (values[0] ?? {}) as Readonly<Record<string, string | number>>;
    const text = typeof message === 'string' ? message : (message[plurals.select(Number(parameters['count']))] ?? message['other']!);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      return typeof value === 'number' ? format.number(value) : (value ?? '');
    });
  };
}
