import { foldings } from '../base/fold';
import { similar } from '../base/similar';
import type { CityRecord } from '../model/buildNetwork';
import type { Place } from '../model/network';
import type { Gazetteer, GazetteerCity } from './gazetteer';
import { cut, type Issue, type IssueCode } from './issue';
import { madeId } from './madeId';
import type { Asked, QuestionList } from './questionList';
import { surePlace } from './surePlace';

/** What is known of cities beyond the tables of an import. */
export interface CityKnowledge {
  readonly reference: readonly CityRecord[];
  readonly gazetteer: Gazetteer | null;
  readonly questions: QuestionList;
  /** BCP 47 language of the names in the files; '' where it is not said. */
  readonly language: string;
}

/** A city that no row of cities.csv describes. */
interface DerivedCity {
  readonly record: CityRecord;
  /** Where it was named first. */
  readonly asked: Asked;
  /** As the file writes it. */
  readonly written: string;
  /** Whether a row gives its coordinates. */
  readonly given: boolean;
  /** Whether there are several of that name. */
  readonly ambiguous: boolean;
}

/** Cities, found by id or by any of their names within a country. */
class CityNames {
  readonly records: readonly CityRecord[];
  readonly #byId: ReadonlyMap<string, CityRecord>;
  readonly #byName = new Map<string, CityRecord>();

  constructor(records: readonly CityRecord[]) {
    this.records = records;
    this.#byId = new Map(records.map((record) => [record.id, record]));
    const add = (record: CityRecord, name: string): void => {
      for (const folding of foldings(name)) {
        const key = `${record.country} ${folding}`;
        if (!this.#byName.has(key)) this.#byName.set(key, record);
      }
    };
    // A name counts more than another city's alias.
    for (const record of records) [record.names.name, ...Object.values(record.names.translations)].forEach((name) => add(record, name));
    for (const record of records) record.aliases.forEach((alias) => add(record, alias));
  }

  find(text: string, country: string): CityRecord | null {
    const byId = this.#byId.get(text);
    if (byId) return byId;
    for (const folding of foldings(text)) {
      const found = this.#byName.get(`${country} ${folding}`);
      if (found) return found;
    }
    return null;
  }
}

/** What stands around the name of a city: "г. Алматы", "Алматы қ.", "Bakı şəhəri", "city of Tartu", and a country behind a comma. */
const AROUND = /^(?:г\.?|город|қ\.|ш\.|ş\.|city of)\s+|\s+(?:қ\.?|қаласы|ş\.?|şəhəri|linn|г\.|city)$|\s*[,(].*$/giu;

/**
 * The cities of a network: those of cities.csv, and those that only other tables name. The latter are looked up among the reference's cities and in
 * the gazetteer; coordinates that a row gives count more than both. Those of which nothing is known are unplaced.
 */
export class CityDirectory {
  readonly #listed: CityNames;
  readonly #reference: CityNames;
  readonly #knowledge: CityKnowledge;
  readonly #ids: Set<string>;
  readonly #derived = new Map<string, DerivedCity>();
  readonly #takenFrom = new Map<CityRecord | GazetteerCity, CityRecord>();
  readonly #candidates = new Map<string, readonly string[]>();

  constructor(records: readonly CityRecord[], knowledge: CityKnowledge) {
    this.#listed = new CityNames(records);
    this.#reference = new CityNames(knowledge.reference);
    this.#knowledge = knowledge;
    this.#ids = new Set(records.map(({ id }) => id));
  }

  /** Whether a table of cities says something. */
  get isListed(): boolean {
    return this.#listed.records.length > 0;
  }

  /** Id of the city of the tables that an id or a name within a country stands for; '' where there is none. */
  find(text: string, country: string): string {
    return this.#listed.find(text, country)?.id ?? '';
  }

  /** Whether a city that `find` does not know is known elsewhere. */
  isKnownElsewhere(text: string, country: string): boolean {
    return this.#knowledgeOf(text, country) !== null;
  }

  /** Name of a city of the country that was probably meant, or ''. */
  suggest(text: string, country: string): string {
    let candidates = this.#candidates.get(country);
    if (!candidates) {
      candidates = this.#listed.records.filter((record) => record.country === country).map(({ names }) => names.name);
      this.#candidates.set(country, candidates);
    }
    return similar(candidates, text, 1)[0] ?? '';
  }

  /**
   * Takes in a city that `find` does not know and returns its id.
   * @param place as its row gives it, or null
   */
  derive(name: string, country: string, place: Place | null, asked: Asked): string {
    const key = `${country} ${foldings(name)[0] ?? name}`;
    const first = this.#derived.get(key);
    if (first) {
      if (place && !first.given) this.#derived.set(key, { ...first, record: { ...first.record, place }, given: true });
      if (!first.ambiguous) return first.record.id;
    }
    const known = this.#knowledgeOf(name, country);
    if (known === 'ambiguous') this.#ask(name, country, asked);
    if (first) return first.record.id;
    const record = known && known !== 'ambiguous' ? this.#taken(known) : this.#made(name, country);
    const placed = { ...record, place: place ?? record.place };
    this.#ids.add(record.id);
    this.#derived.set(key, { record: placed, asked, written: name, given: place !== null, ambiguous: known === 'ambiguous' });
    return record.id;
  }

  /** Takes in a city of the reference as it is and returns its id. */
  take(record: CityRecord, asked: Asked): string {
    const found = this.find(record.id, record.country) || this.find(record.names.name, record.country);
    if (found) return found;
    return this.derive(record.names.name, record.country, null, asked);
  }

  /** The city of the reference with an id, or null. */
  referenceCity(id: string): CityRecord | null {
    return this.#reference.records.length > 0 && id ? this.#reference.find(id, '') : null;
  }

  /** Cities of which nobody knows where they are, each where it was named first. */
  unplaced(): readonly Issue[] {
    return [...this.#derived.values()]
      .filter(({ record }) => record.place === null)
      .map(({ record, asked, written, ambiguous }): Issue => {
        const code: IssueCode = ambiguous ? 'city-ambiguous' : 'city-unplaced';
        const suggestion = ambiguous ? '' : (this.#knowledge.gazetteer?.suggest(written, record.country) ?? '');
        return { code, severity: 'warning', value: cut(written), suggestion, ...asked };
      });
  }

  /** Every city, once: those of cities.csv first, then the others in the order in which they came. */
  get all(): readonly CityRecord[] {
    const derived = new Map([...this.#derived.values()].map(({ record }) => [record.id, record]));
    for (const { record, given } of this.#derived.values()) if (given) derived.set(record.id, record);
    return [...this.#listed.records, ...derived.values()];
  }

  /**
   * The country of a city that is named without it: the only one that has such a city, or that of the city which a person chose; '' until then, and
   * where there is none of that name.
   * @param rows that name it
   */
  countryOf(text: string, asked: Asked, rows: number): string {
    const { gazetteer, questions } = this.#knowledge;
    const found = gazetteer?.find(text, '') ?? [];
    const [first, ...others] = new Set(found.map(({ country }) => country));
    if (first === undefined || others.length === 0) return first ?? '';
    this.#ask(text, '', asked, rows);
    const answer = questions.answer(questionKey(text, ''));
    return found.find(({ id }) => id === answer)?.country ?? '';
  }

  #knowledgeOf(text: string, country: string): CityRecord | GazetteerCity | 'ambiguous' | null {
    const { gazetteer, questions } = this.#knowledge;
    for (const name of new Set([text, text.replace(AROUND, '').trim()])) {
      const known = this.#reference.find(name, country);
      if (known) return known;
      const found = gazetteer?.find(name, country) ?? [];
      if (found.length === 0) continue;
      const sure = surePlace(found);
      if (sure) return sure;
      const answer = questions.answer(questionKey(text, country)) ?? questions.answer(questionKey(text, ''));
      return found.find(({ id }) => id === answer) ?? (answer === '' ? null : 'ambiguous');
    }
    return null;
  }

  #ask(text: string, country: string, asked: Asked, rows = 1): void {
    const stripped = text.replace(AROUND, '').trim();
    const { gazetteer, questions } = this.#knowledge;
    const found = gazetteer?.find(text, country) ?? [];
    const options = (found.length > 0 ? found : (gazetteer?.find(stripped, country) ?? [])).slice(0, 20);
    questions.ask(
      {
        type: 'city',
        key: questionKey(text, country),
        value: text,
        options: options.map(({ id, name, region, country: of }) => ({ id, label: name, hint: [region, of].filter(Boolean).join(', ') }))
      },
      asked,
      rows
    );
  }

  /** A city of the reference or the gazetteer as one of this network, under an id that is free; the same for any of its names. */
  #taken(city: CityRecord | GazetteerCity): CityRecord {
    const known = this.#takenFrom.get(city);
    if (known) return known;
    const names = 'population' in city ? { name: city.name, language: 'en', translations: city.names } : city.names;
    const id = this.#ids.has(city.id) ? madeId(city.country, names.name, this.#ids) : city.id;
    // The aliases go along, for a city is searched by its former names; spellings by which it is found anyway would only fill exported tables.
    const aliases = otherSpellings([names.name, ...Object.values(names.translations)], city.aliases);
    const record = { id, names, aliases, country: city.country, place: city.place };
    this.#takenFrom.set(city, record);
    return record;
  }

  #made(name: string, country: string): CityRecord {
    const id = madeId(country, name, this.#ids);
    return { id, names: { name, language: this.#knowledge.language, translations: {} }, aliases: [], country, place: null };
  }
}

/** The aliases that are found neither by a name nor by an alias before them. */
function otherSpellings(names: readonly string[], aliases: readonly string[]): string[] {
  const known = new Set(names.flatMap(foldings));
  return aliases.filter((alias) => {
    const own = foldings(alias);
    const isOther = own.length > 0 && !own.some((folding) => known.has(folding));
    own.forEach((folding) => known.add(folding));
    return isOther;
  });
}

const questionKey = (text: string, country: string): string => `city|${country}|${text}`;
