import { foldings } from '../base/fold';
import type { UniversityRecord } from '../model/buildNetwork';
import { UNKNOWN_COUNTRY, type Place } from '../model/network';
import type { CityDirectory } from './cityDirectory';
import { MOST_SUGGESTIONS, universityQuestion, type End, type Ends } from './ends';
import { cut, type Issue } from './issue';
import { madeId } from './madeId';
import type { Asked, QuestionList } from './questionList';
import type { RowEnd } from './rowEnds';
import { UniversityMatcher } from './universityMatcher';

/** A university as the rows of agreements name it. */
interface NamedUniversity {
  readonly text: string;
  readonly country: string;
  readonly asked: Asked;
  /** Whether every row that names it says a country that is none. */
  faulty: boolean;
  city: string;
  place: Place | null;
  rows: number;
  /** null until it is settled which university it is, or where it cannot be told. */
  record: UniversityRecord | null;
}

/** What is known of universities beyond the tables of an import. */
export interface UniversityKnowledge {
  readonly universities: readonly UniversityRecord[];
  readonly questions: QuestionList;
  /** BCP 47 language of the names in the files; '' where it is not said. */
  readonly language: string;
}

const keysOf = (text: string, country: string): readonly string[] => {
  const folded = foldings(text);
  return (folded.length > 0 ? folded : [text]).map((folding) => `${country}|${folding}`);
};

/**
 * The universities of a network that has no table of them, derived from the rows of its agreements: one for every name within a country, whatever
 * case, spaces and script it is written in. A known university is taken where its name or id is written exactly; one that has nearly the name is
 * asked about, and until that is answered the name is a university of its own.
 */
export class DerivedEnds implements Ends {
  readonly #knowledge: UniversityKnowledge;
  readonly #reference: UniversityMatcher;
  readonly #named: NamedUniversity[] = [];
  readonly #byKey = new Map<string, NamedUniversity>();
  /** The same by country and text as they are written, which spares folding and even joining them for each of a million rows. */
  readonly #byText = new Map<string, Map<string, NamedUniversity>>();
  readonly #records = new Map<string, UniversityRecord>();
  readonly #issues: Issue[] = [];
  #suggestions = 0;

  constructor(knowledge: UniversityKnowledge) {
    this.#knowledge = knowledge;
    this.#reference = new UniversityMatcher(knowledge.universities);
  }

  /** The universities, in the order in which they are named first. */
  get records(): readonly UniversityRecord[] {
    return [...this.#records.values()];
  }

  /** Names that nearly are those of known universities. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Takes note of a university that a row names. */
  name({ text, country, city, place, faultyCountry }: RowEnd, asked: Asked): void {
    let written = this.#byText.get(country);
    if (!written) this.#byText.set(country, (written = new Map<string, NamedUniversity>()));
    let known = written.get(text);
    const keys = known ? [] : keysOf(text, country);
    known ??= keys.map((key) => this.#byKey.get(key)).find((one) => one !== undefined);
    if (known) {
      if (keys.length > 0) written.set(text, known);
      known.rows++;
      known.faulty &&= faultyCountry !== '';
      known.city ||= city;
      known.place ??= place;
      return;
    }
    const named: NamedUniversity = { text, country, asked, faulty: faultyCountry !== '', city, place, rows: 1, record: null };
    this.#named.push(named);
    written.set(text, named);
    keys.forEach((key) => this.#byKey.set(key, named));
  }

  /** Settles which universities they are, once all rows have named theirs. */
  settle(cities: CityDirectory): void {
    const countries = this.#countriesOfNames();
    const made: NamedUniversity[] = [];
    const taken = new Set(this.#knowledge.universities.map(({ id }) => id));
    // Those that say their country first, so that the others can be found among them.
    for (const named of this.#named.toSorted((a, b) => Number(a.country === '') - Number(b.country === ''))) {
      const known = this.#reference.find(named.text, named.country) ?? this.#accepted(named);
      if (known) {
        named.record = this.#takeKnown(known, named, cities);
        continue;
      }
      const country = this.#countryOf(named, countries, cities);
      if (country) {
        const same = named.country ? undefined : this.#byKey.get(keysOf(named.text, country)[0]!);
        named.record = same?.record ?? this.#make(named, country, cities, taken);
        if (!same) made.push(named);
      }
    }
    this.#merge(made);
  }

  find(text: string, country: string): End {
    const named = this.#byText.get(country)?.get(text);
    const id = named?.record?.id ?? this.#records.get(text)?.id ?? '';
    return { id, code: named ? 'country-missing' : 'reference-unknown', suggestion: '' };
  }

  sure(text: string, country: string): string {
    return this.#byText.get(country)?.get(text)?.record?.id ?? this.#records.get(text)?.id ?? '';
  }

  /** The country of a name that is no known university: as its rows say it, as another row does, as its city does; else one that is not known. */
  #countryOf(
    { text, country, city, asked, rows, faulty }: NamedUniversity,
    countries: ReadonlyMap<string, string>,
    cities: CityDirectory
  ): string {
    const found = country || countries.get(keysOf(text, '')[0]!) || (city && cities.countryOf(city, asked, rows));
    return found || (faulty ? '' : UNKNOWN_COUNTRY);
  }

  /** The one country in which a name stands elsewhere, by the key of the name without a country. */
  #countriesOfNames(): ReadonlyMap<string, string> {
    const countries = new Map<string, string>();
    for (const { text, country } of this.#named) {
      if (!country) continue;
      const key = keysOf(text, '')[0]!;
      countries.set(key, countries.has(key) && countries.get(key) !== country ? '' : country);
    }
    return countries;
  }

  /** The known university that a person said is meant. */
  #accepted({ text, country, city, asked, rows }: NamedUniversity): UniversityRecord | null {
    if (this.#knowledge.universities.length === 0 || this.#suggestions++ >= MOST_SUGGESTIONS) return null;
    const near = this.#reference.near(text, country);
    const question = universityQuestion(text, country, near);
    const byHand = this.#reference.byId(this.#knowledge.questions.answer(question.key) ?? '');
    // A name of which nothing else is known is asked about without a suggestion, to be looked up by hand.
    if (near.length === 0 && !byHand && (country !== '' || city !== '')) return null;
    this.#knowledge.questions.ask(question, asked, rows);
    const answer = this.#knowledge.questions.answer(question.key);
    if (answer === null && near[0]) this.#issues.push(similarName(text, asked, near[0]));
    return byHand;
  }

  #takeKnown(known: UniversityRecord, named: NamedUniversity, cities: CityDirectory): UniversityRecord {
    const taken = this.#records.get(known.id);
    if (taken) return taken;
    const own = cities.referenceCity(known.city);
    let city = '';
    if (named.place) city = cities.derive(named.city || own?.names.name || known.names.name, known.country, named.place, named.asked);
    else if (own) city = cities.take(own, named.asked);
    else if (named.city) city = cities.find(named.city, known.country) || cities.derive(named.city, known.country, null, named.asked);
    const record = { ...known, city };
    this.#records.set(record.id, record);
    return record;
  }

  #make(named: NamedUniversity, country: string, cities: CityDirectory, taken: Set<string>): UniversityRecord {
    const { text, city, place, asked } = named;
    const at = city || (place ? text : '');
    const id = madeId(country, text, taken);
    taken.add(id);
    const record: UniversityRecord = {
      id,
      names: { name: text, language: this.#knowledge.language, translations: {} },
      acronym: '',
      aliases: [],
      country,
      city: at && (cities.find(at, country) || cities.derive(at, country, place, asked)),
      status: '',
      kind: 'university',
      ror: '',
      website: '',
      founded: 0,
      note: ''
    };
    const code = country === UNKNOWN_COUNTRY ? 'country-missing' : 'city-unplaced';
    if (!at || country === UNKNOWN_COUNTRY) this.#issues.push({ code, severity: 'warning', value: cut(text), suggestion: '', ...asked });
    this.#records.set(id, record);
    return record;
  }

  /** Asks whether two names that are nearly the same mean one university, and makes one of those of which a person said so. */
  #merge(made: readonly NamedUniversity[]): void {
    if (made.length > MOST_SUGGESTIONS) return;
    const { questions } = this.#knowledge;
    const matcher = new UniversityMatcher(made.flatMap(({ record }) => (record ? [record] : [])));
    const before = new Set<string>();
    for (const named of made) {
      const record = named.record!;
      const near = matcher.near(named.text, record.country).filter(({ id }) => before.has(id));
      before.add(record.id);
      const question = universityQuestion(named.text, named.country, near);
      if (near.length === 0 || questions.isAsked(question.key)) continue;
      if (questions.answer(question.key) === null) this.#issues.push(similarName(named.text, named.asked, near[0]!));
      questions.ask(question, named.asked, named.rows);
      const answer = questions.answer(question.key);
      const same = near.find(({ id }) => id === answer);
      if (!same) continue;
      this.#records.delete(record.id);
      const into = this.#named.find((one) => one.record?.id === same.id)!.record!;
      for (const one of this.#named) if (one.record === record) one.record = into;
    }
  }
}

const similarName = (text: string, asked: Asked, near: UniversityRecord): Issue => ({
  code: 'university-similar',
  severity: 'warning',
  value: cut(text),
  suggestion: near.names.name,
  ...asked
});
