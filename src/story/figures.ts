import type { Language } from '../base/language';
import { dateOf } from '../model/agreementDates';
import { eventCounts } from '../model/eventCounts';
import type { Format } from '../i18n/format';
import { nameIn, type LocalText } from '../model/names';
import { KINDS, type Names, type Network } from '../model/network';
import { partiesOf } from '../model/parties';
import { MEMBER_TYPES } from '../model/viewState';

/** A figure, or a name or date with the language it is in. */
export type Figure = { readonly number: number } | LocalText;

/** What figures are taken from, and how they are written. */
export interface FigureSource {
  readonly network: Network;
  readonly language: Language;
  readonly format: Format;
}

/**
 * The figures and names that a text of a story can have, by the word they are called by. Each is computed from the network at the moment it is
 * shown, so that none goes stale. Arguments are ids of the network. A PLACE is `country:KZ`, `city:kz-almaty` or `university:kz-kaznu`; a SCOPE is
 * empty for everything, a PLACE for all agreements with a party there, or two of them with `~` between for agreements that join the two.
 * null: the network has no such thing, or does not state the figure.
 */
export const FIGURES = {
  /** `agreements`, `agreements:SCOPE`: rows. */
  agreements: ({ network }, scope) => count(agreementsIn(network, scope)),
  /** `documents`, `documents:SCOPE`: rows that name a document. */
  documents: ({ network }, scope) =>
    count(agreementsIn(network, scope)?.filter((row) => KINDS[network.agreements.kind[row]!] !== 'no_document')),
  /** `undated`, `undated:SCOPE`: rows without even a year of signing or opening. */
  undated: ({ network }, scope) => count(agreementsIn(network, scope)?.filter((row) => dateOf(network.agreements, row) === 0)),
  /** `pairs`, `pairs:SCOPE`: different pairs (or sets) of universities that have an agreement. */
  pairs: ({ network }, scope) =>
    countDistinct(agreementsIn(network, scope)?.map((row) => partiesOf(network.agreements, row).toSorted().join())),
  /** `countries`: countries of which a university has an agreement. */
  countries: ({ network }, scope) =>
    scope === '' ? countDistinct([...network.agreements.parties].map((party) => network.universities[party]!.country)) : null,
  /** `universities`, `universities:PLACE`: all universities in the data, there. */
  universities: ({ network }, place) => {
    const isIn = placeOf(network, place);
    return isIn && { number: network.universities.filter((_, university) => isIn(university)).length };
  },
  /** `connected`, `connected:PLACE`: universities there that have an agreement. */
  connected: ({ network }, place) => {
    const isIn = placeOf(network, place);
    return isIn && countDistinct([...network.agreements.parties].filter(isIn));
  },
  /** `partners:PLACE`: different universities outside it that have an agreement with one there. */
  partners: ({ network }, place) => countDistinct(partnersOf(network, place)),
  /** `partnerCountries:PLACE`: the different countries of those, but for the country of the place itself. */
  partnerCountries: ({ network }, place) => {
    const isIn = placeOf(network, place);
    const home = isIn && network.universities.find((_, university) => isIn(university))?.country;
    const countries = partnersOf(network, place)?.map((university) => network.universities[university]!.country);
    return countDistinct(countries?.filter((country) => country !== home));
  },
  /** `announced:EVENT`: agreements announced as a total. */
  announced: ({ network }, id) => stated(eventOf(network, id)?.announced),
  /** `listed:EVENT`: pairs of the event that are named in a row. */
  listed: ({ network }, id) => (eventOf(network, id) ? { number: eventCounts(network, network.index.event.get(id)!).listed } : null),
  /** `unlisted:EVENT`: how many of the announced are named in no row. */
  unlisted: ({ network }, id) => {
    const announced = eventOf(network, id)?.announced;
    return typeof announced === 'number'
      ? { number: Math.max(0, announced - eventCounts(network, network.index.event.get(id)!).listed) }
      : null;
  },
  /** `announcedUniversities:EVENT,KZ`: how many universities of a side took part, as announced. */
  announcedUniversities: ({ network }, argument) => {
    const [id = '', code = ''] = argument.split(',');
    const event = eventOf(network, id);
    const country = network.index.country.get(code);
    if (!event || country === undefined) return null;
    return stated(event.sideA === country ? event.universitiesA : event.sideB === country ? event.universitiesB : null);
  },
  /** `students:FIGURE`: a stated number of students, by the id of its row. */
  students: ({ network }, id) => stated(network.mobility.find((row) => row.id === id)?.students),
  /** `studentUniversities:FIGURE`: at how many universities they are, where it is stated. */
  studentUniversities: ({ network }, id) => stated(network.mobility.find((row) => row.id === id)?.universities),
  /** `signed:AGREEMENT`: the date of signing, else of opening, as precise as it is known. */
  signed: (source, id) => {
    const row = source.network.index.agreement.get(id);
    return row === undefined ? null : dateText(source, dateOf(source.network.agreements, row));
  },
  /** `updated`: the date of the data. */
  updated: ({ network, format, language }) => (network.updatedOn ? { text: format.isoDate(network.updatedOn), language } : null),
  /** `held:EVENT`: the first day of an event. */
  held: (source, id) => dateText(source, eventOf(source.network, id)?.heldOn ?? 0),
  /** `asOf:FIGURE`: the day, month, year or academic year of a number of students. */
  asOf: (source, id) => {
    const row = source.network.mobility.find((figure) => figure.id === id);
    return row ? { text: source.format.isoDate(row.asOf), language: source.language } : null;
  },
  /** `university:ID`, and below `city:ID`, `event:ID`: a name as the page has it; `country:CODE` in the language of the reader. */
  university: (source, id) => nameOf(source, source.network.universities[source.network.index.university.get(id) ?? -1]),
  /** `acronym:ID`: of a university, as people call it; its name where it has none. */
  acronym: (source, id) => {
    const university = source.network.universities[source.network.index.university.get(id) ?? -1];
    return university?.acronym ? { text: university.acronym, language: '' } : nameOf(source, university);
  },
  city: (source, id) => nameOf(source, source.network.cities[source.network.index.city.get(id) ?? -1]),
  event: (source, id) => nameOf(source, eventOf(source.network, id)),
  country: ({ network, language, format }, code) => (network.index.country.has(code) ? { text: format.region(code), language } : null)
} as const satisfies Readonly<Record<string, (source: FigureSource, argument: string) => Figure | null>>;

type FigureName = keyof typeof FIGURES;

const isFigureName = (name: string): name is FigureName => Object.hasOwn(FIGURES, name);

/**
 * The figure of an expression such as `students:az-kz-2025-12-31-all`, or null where there is none.
 * @param expression a key of `FIGURES`, and after a colon its argument
 */
export function figureOf(source: FigureSource, expression: string): Figure | null {
  const [, name = '', argument = ''] = /^([A-Za-z]+)(?::(.*))?$/.exec(expression.trim()) ?? [];
  return isFigureName(name) ? FIGURES[name](source, argument) : null;
}

const count = (list: readonly unknown[] | null | undefined): Figure | null => (list ? { number: list.length } : null);
const countDistinct = (list: readonly unknown[] | null | undefined): Figure | null => (list ? { number: new Set(list).size } : null);
const stated = (value: number | null | undefined): Figure | null => (typeof value === 'number' ? { number: value } : null);
const eventOf = (network: Network, id: string) => network.events[network.index.event.get(id) ?? -1];
const dateText = ({ format, language }: FigureSource, date: number): LocalText | null =>
  date === 0 ? null : { text: format.date(date), language };

function nameOf(
  { network, language }: FigureSource,
  thing: { readonly names: Names; readonly country: number } | undefined
): LocalText | null {
  return thing ? nameIn(thing.names, language, network.countries[thing.country]?.id ?? '') : null;
}

/** Whether a university is in a place, by index; '' is everywhere. null for a place that the network does not have. */
function placeOf(network: Network, place: string): ((university: number) => boolean) | null {
  if (place === '') return () => true;
  const colon = place.indexOf(':');
  const type = MEMBER_TYPES.find((candidate) => candidate === place.slice(0, Math.max(colon, 0)));
  const index = type && network.index[type].get(place.slice(colon + 1));
  if (index === undefined) return null;
  return (university) => (type === 'university' ? university === index : network.universities[university]![type!] === index);
}

function agreementsIn(network: Network, scope: string): number[] | null {
  const places = scope.split('~').map((place) => placeOf(network, place.trim()));
  const [first, second = first] = places;
  if (places.length > 2 || !first || !second) return null;
  const joins = (parties: readonly number[]) =>
    places.length === 1
      ? parties.some(first)
      : parties.some((one) => first(one) && parties.some((other) => other !== one && second(other)));
  return [...network.agreements.row.keys()].filter((row) => joins([...partiesOf(network.agreements, row)]));
}

/** Each as often as it has an agreement with the place. */
function partnersOf(network: Network, place: string): number[] | null {
  const isIn = placeOf(network, place);
  const rows = place === '' ? null : agreementsIn(network, place);
  return isIn && rows && rows.flatMap((row) => [...partiesOf(network.agreements, row)].filter((party) => !isIn(party)));
}
