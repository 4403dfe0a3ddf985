import type { Between, GroupMember, MEMBER_TYPES } from '../model/viewState';
import { figureOf, type Figure, type FIGURES, type FigureSource } from './figures';

/** What figures can be of. */
export type FigureThing =
  | { readonly type: 'network' }
  | { readonly type: (typeof MEMBER_TYPES)[number] | 'event' | 'agreement'; readonly id: string }
  | { readonly type: 'students'; readonly id: string }
  /** What joins two places. */
  | { readonly type: 'between'; readonly first: GroupMember; readonly second: GroupMember };

/** A figure or name that a text can have, with its value of today. */
export interface FigureChoice {
  readonly name: keyof typeof FIGURES;
  /** As it stands in a text, without its braces. */
  readonly expression: string;
  readonly figure: Figure;
}

const OF_ROWS = ['agreements', 'documents', 'undated', 'pairs'] as const;
const OF_PLACE = [...OF_ROWS, 'universities', 'connected', 'partners', 'partnerCountries'] as const;

/** Figures by what they are of, in the order in which they are offered; names come first, for a sentence begins with them. */
const NAMES = {
  network: [...OF_ROWS, 'countries', 'universities', 'connected', 'updated'],
  country: ['country', ...OF_PLACE],
  city: ['city', ...OF_PLACE],
  // Of one university it is no news that it is one.
  university: ['university', 'acronym', ...OF_ROWS, 'partners', 'partnerCountries'],
  event: ['event', 'held', 'announced', 'listed', 'unlisted'],
  students: ['students', 'studentUniversities', 'asOf'],
  agreement: ['signed'],
  between: OF_ROWS
} as const satisfies Record<FigureThing['type'], readonly (keyof typeof FIGURES)[]>;

/** Whose argument is an id alone, without the type of the thing before it. */
const BY_ID = new Set<keyof typeof FIGURES>(['country', 'city', 'university', 'acronym', 'event']);

/** What stands behind the colon for a thing. */
function argumentOf(thing: FigureThing, name: keyof typeof FIGURES): string {
  switch (thing.type) {
    case 'network':
      return '';
    case 'between':
      return [thing.first, thing.second].map(({ type, id }) => `${type}:${id}`).join('~');
    case 'country':
    case 'city':
    case 'university':
      return BY_ID.has(name) ? thing.id : `${thing.type}:${thing.id}`;
    default:
      return thing.id;
  }
}

/** The figures that a text can have of a thing, with their values; those that the network does not state are left out. */
export function figureChoices(source: FigureSource, thing: FigureThing): FigureChoice[] {
  const written = NAMES[thing.type].map((name) => {
    const argument = argumentOf(thing, name);
    return { name, expression: argument ? `${name}:${argument}` : name };
  });
  // Of each side of an event it may be stated how many universities took part.
  const sides = thing.type === 'event' ? sidesOf(source, thing.id) : [];
  const taking = sides.map((code) => ({
    name: 'announcedUniversities' as const,
    expression: `announcedUniversities:${(thing as { id: string }).id},${code}`
  }));
  return [...written, ...taking].flatMap((choice) => {
    const figure = figureOf(source, choice.expression);
    return figure ? [{ ...choice, figure }] : [];
  });
}

/** ISO codes of the two sides of an event. */
function sidesOf({ network }: FigureSource, id: string): string[] {
  const event = network.events[network.index.event.get(id) ?? -1];
  return event ? [event.sideA, event.sideB].flatMap((side) => network.countries[side]?.id ?? []) : [];
}

/** The two places that a filter joins, where each of its groups is of one. */
export function placesBetween(between: Between | null): FigureThing | null {
  const [first, ...more] = between?.first ?? [];
  const [second, ...others] = between?.second ?? [];
  return first && second && more.length === 0 && others.length === 0 ? { type: 'between', first, second } : null;
}
