import { LANGUAGES } from '../../src/base/language';
import { createSearchIndex } from '../../src/model/search';
import { loadWords } from '../../src/i18n/words';

/** What the languages say of fixed values, as plain data: the same in every program that runs it. */
export async function spoken(pairs: readonly (readonly [string, string])[], names: readonly string[]) {
  const languages = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { t, format, compare } = await loadWords(language);
      return {
        language,
        date: format.date(20261122),
        number: format.number(1234567.89),
        small: format.number(1234.5),
        regions: ['KZ', 'AZ', 'EE', 'KG', 'XK'].map(format.region),
        plurals: [0, 1, 2, 5, 11, 21, 1.5].map((count) => t('counts.agreements', { count })),
        sorted: names.toSorted(compare)
      };
    })
  );
  const cities = [...new Set(pairs.map(([name]) => name))];
  const index = createSearchIndex(
    cities.map((name) => ({ type: 'city' as const, id: name, names: [name], acronyms: [], aliases: [], weight: 0 }))
  );
  const missed = pairs.filter(([name, query]) => !index.find(query, 10).some((hit) => hit.entry.id === name));
  return { languages, missed };
}
