import type { CountryReader } from './countryReader';
import type { Side, SidedHeader } from './headerReader';
import type { MappedColumn } from './importResult';

/** What a header was found to mean, and how surely: the surer one has the column. */
export interface Meaning {
  readonly column: string;
  readonly by: MappedColumn['by'];
  /** 4 chosen, 3 the name itself, 2 a synonym, 1 understood from its place or a word that may mean something else. */
  readonly strength: number;
}

/** What a header of an agreements table says of one of its two universities. */
export interface SidedMeaning {
  readonly position: number;
  readonly meaning: Meaning;
  /** ISO 3166-1 alpha-2 code of the country that the header names, or ''. */
  readonly country: string;
}

const other = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/**
 * The headers that name a side of an agreement, or whose place tells it: "University 1", "Вуз-партнёр", "Университет (Казахстан)"; a plain
 * "Country" is that of the university before it.
 * @param meanings what the headers mean by themselves; null = nothing yet
 */
export function sidesOf(header: readonly string[], meanings: readonly (Meaning | null)[], countries: CountryReader): SidedMeaning[] {
  const found: SidedMeaning[] = [];
  const taken = new Set(meanings.flatMap((meaning) => (meaning ? [meaning.column] : [])));
  const take = (position: number, column: string, strength: number, country = ''): void => {
    taken.add(column);
    found.push({ position, meaning: { column, by: 'synonym', strength }, country });
  };
  const sided = header.map((written, position): SidedHeader | null =>
    meanings[position] || written === '' || written.includes('@')
      ? null
      : countries.headers.sidedHeader(written, (text) => countries.code(text))
  );

  // First those that say it themselves, by a mark, a word or a country; countries take the sides in the order in which they come.
  const inOrder: string[] = [];
  const sideOfCountry = (country: string): Side | '' => {
    if (!inOrder.includes(country)) inOrder.push(country);
    return (['a', 'b'] as const)[inOrder.indexOf(country)] ?? '';
  };
  sided.forEach((one, position) => {
    if (!one?.column) return;
    const side = one.side || (one.country && sideOfCountry(one.country));
    if (side) take(position, `${one.column}_${side}`, one.marked ? 2 : 1.5, one.column === 'university' ? one.country : '');
  });

  // Then those whose place has to tell it.
  const plain = sided.map((one) => (one && one.side === '' && one.country === '' ? one.column : null));
  let ownUniversity = found.some(({ meaning }) => meaning.column === 'university_a' && meaning.strength < 2);
  const plainUniversities = plain.includes('university');
  let before: Side | '' = '';
  header.forEach((_, position) => {
    const known = meanings[position]?.column ?? found.find((one) => one.position === position)?.meaning.column;
    if (known === 'university_a' || known === 'university_b') before = known === 'university_a' ? 'a' : 'b';
    const column = plain[position];
    if (column === 'university') {
      const side = (['a', 'b'] as const).find((one) => !taken.has(`university_${one}`));
      if (!side) return;
      before = side;
      ownUniversity = true;
      take(position, `university_${side}`, 1);
    } else if (column) {
      const both = plain.filter((one) => one === column).length === 2;
      if (!both && !plainUniversities && !ownUniversity) return;
      const side: Side = taken.has(`${column}_${before || 'a'}`) ? other(before || 'a') : before || 'a';
      if (!taken.has(`${column}_${side}`)) take(position, `${column}_${side}`, 1);
    } else if (sided[position] && sided[position].column === null) {
      // "Partner" alone names the other university only beside one that is plainly ours.
      const side = sided[position].side || 'b';
      if (!(ownUniversity || plainUniversities) || taken.has(`university_${side}`)) return;
      before = side;
      take(position, `university_${side}`, 1);
    }
  });
  return found;
}
