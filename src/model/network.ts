import type { IdTable } from '../base/idTable';
import type { PartialDate } from '../base/partialDate';
import type { Texts } from '../base/texts';

/**
 * In the place of a country that nobody has said: the code that CLDR has for it, which ISO 3166-1 leaves to its users. Its universities are in tables
 * and graph and not on the map; it is not counted as a country.
 */
export const UNKNOWN_COUNTRY = 'ZZ';

/** What an agreement is. `no_document` is cooperation without a named document; `other` keeps its word in `kindAsWritten`. */
export const KINDS = [
  'memorandum',
  'cooperation_agreement',
  'double_degree',
  'exchange',
  'joint_centre',
  'branch_campus',
  'no_document',
  'other'
] as const;
export type Kind = (typeof KINDS)[number];

/** How far an agreement is known to have come. */
export const STATUSES = ['signed', 'in_force', 'announced', 'drafted', 'listed', 'reported', 'expired', 'terminated', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** How sure the compiler of a row was of it; `unstated` where a file does not say. */
export const CONFIDENCES = ['unstated', 'low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a student figure counts; figures of different kinds are never added up. */
export const MOBILITY_KINDS = ['all', 'exchange', 'scholarship', 'quota', 'subset'] as const;
export type MobilityKind = (typeof MOBILITY_KINDS)[number];

/** A place in degrees, WGS 84: longitude −180…180, latitude −90…90. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** A name in the language of its file and in others. */
export interface Names {
  /** The `name` column. */
  readonly name: string;
  /** BCP 47 language of `name`; '' where the file does not say. */
  readonly language: string;
  /** The `name@xx` columns that are filled in, by BCP 47 language. */
  readonly translations: Readonly<Record<string, string>>;
}

/** Where a statement comes from. Empty strings where it is not known. */
export interface Source {
  /** http(s) address, or '' where only a printed text is known. */
  readonly url: string;
  readonly title: string;
  /** ISO date on which the source was read, or ''. */
  readonly retrievedOn: string;
}

export interface Country {
  /** ISO 3166-1 alpha-2 code in capitals; XK for Kosovo, `UNKNOWN_COUNTRY` where it is not known. */
  readonly id: string;
  /** Where the country is labelled and where country-level arcs end; null for a code without an anchor. */
  readonly place: Place | null;
  /** One of the countries the network is about. */
  readonly home: boolean;
}

export interface City {
  readonly id: string;
  readonly names: Names;
  /** Other and former spellings, for search and matching. */
  readonly aliases: readonly string[];
  /** Index into `Network.countries`. */
  readonly country: number;
  /** null when it could not be resolved: the city is then listed as unplaced, never drawn. */
  readonly place: Place | null;
}

export interface University {
  readonly id: string;
  readonly names: Names;
  readonly acronym: string;
  readonly aliases: readonly string[];
  /** Index into `Network.countries`. */
  readonly country: number;
  /** Index into `Network.cities`, −1 where no city is known. */
  readonly city: number;
  /** Whether it is there, as the file says it: `active`, `closed`, `planned`, `unverified`, another word, or '' where nothing is said. */
  readonly status: string;
  /** `university`, or what else it is, as the file says it (`academy_of_sciences`, `branch`, `planned`). */
  readonly kind: string;
  /** Full ROR address, or ''. */
  readonly ror: string;
  readonly website: string;
  /** Year of foundation, or 0. */
  readonly founded: number;
  readonly note: string;
}

/**
 * The agreements as columns: entry i of every column belongs to agreement i. Party indices of agreement i are
 * `parties[partyOffsets[i]] … parties[partyOffsets[i + 1] − 1]`, two or more, distinct.
 */
export interface Agreements {
  readonly count: number;
  readonly ids: Texts;
  /** `count + 1` offsets into `parties`. */
  readonly partyOffsets: Uint32Array;
  /** Indices into `Network.universities`. */
  readonly parties: Uint32Array;
  /** Indices into KINDS. */
  readonly kind: Uint8Array;
  /** Indices into STATUSES. */
  readonly status: Uint8Array;
  /** Indices into CONFIDENCES. */
  readonly confidence: Uint8Array;
  /** PartialDate of signing; 0 = not known. */
  readonly signedOn: Uint32Array;
  /** PartialDate of opening or launch; 0 = not known. */
  readonly startedOn: Uint32Array;
  /** Index into `Network.events`, −1 for none. */
  readonly event: Int32Array;
  /** Row in its file as a spreadsheet counts it; the header is row 1. */
  readonly row: Uint32Array;
  readonly title: Texts;
  /** Occasion that is not a row of events.csv, as text; '' for none. */
  readonly occasion: Texts;
  readonly sourceUrl: Texts;
  readonly sourceTitle: Texts;
  readonly retrievedOn: Texts;
  /** What the source says, in a sentence. */
  readonly evidence: Texts;
  /** The kind as the file wrote it where it is not one of KINDS, else ''. */
  readonly kindAsWritten: Texts;
}

/** The columns of agreements that hold texts. */
export const TEXT_COLUMNS = [
  'ids',
  'title',
  'occasion',
  'sourceUrl',
  'sourceTitle',
  'retrievedOn',
  'evidence',
  'kindAsWritten'
] as const satisfies readonly (keyof Agreements)[];
export type TextColumnName = (typeof TEXT_COLUMNS)[number];

/** A forum, visit or ceremony where agreements were signed or announced. */
export interface NetworkEvent {
  readonly id: string;
  readonly names: Names;
  /** 0 = not known. */
  readonly heldOn: PartialDate;
  /** The last day of an event of several; 0 = it is not known or there was one day only. */
  readonly heldUntil: PartialDate;
  /** Index into `Network.cities`, −1 where no city is known. */
  readonly city: number;
  /** The place in the city, as text: a house, a hall; '' where the file says none. */
  readonly place: string;
  /** Where it was held: index into `Network.countries`, −1 where not known. */
  readonly country: number;
  /** The two sides, as indices into `Network.countries`; −1 where it is not an event of two countries. */
  readonly sideA: number;
  readonly sideB: number;
  /** Agreements announced as a total; null = no total was announced. */
  readonly announced: number | null;
  /** Universities of each side, as announced; null = not stated. */
  readonly universitiesA: number | null;
  readonly universitiesB: number | null;
  /** Universities known by name to have taken part, as indices into `Network.universities`. */
  readonly participants: readonly number[];
  /** Why the announced total is not itemised, in words by language (`reason`, `reason@xx`); name '' for none. */
  readonly reason: Names;
  readonly sources: readonly Source[];
  readonly note: string;
}

/** A stated number of students who went from one country to another. */
export interface Mobility {
  readonly id: string;
  /** Index into `Network.countries`; −1 = all foreign countries together. */
  readonly from: number;
  readonly to: number;
  readonly students: number;
  /** `about`, `more_than`, `nearly`, or '' for an exact statement; any other word as the file wrote it. */
  readonly qualifier: string;
  readonly kind: MobilityKind;
  /** Number of universities the students study at; null = not stated. */
  readonly universities: number | null;
  /** The single university or group the figure is restricted to, as text; '' = the whole country. */
  readonly institution: string;
  /** Day, month, year or academic year (2025/26) or span of years (2015-2019) the figure is for, as the file has it. */
  readonly asOf: string;
  readonly source: Source;
  /** Who said it and what is counted, in words by language (`note`, `note@xx`). */
  readonly note: Names;
}

/** Everything known of one network: plain, frozen data that can be posted between threads. */
export interface Network {
  /** Name of its folder under data/. */
  readonly id: string;
  readonly title: Names;
  /** Version of the data, such as 1.0.0. */
  readonly version: string;
  /** ISO date of the data. */
  readonly updatedOn: string;
  readonly countries: readonly Country[];
  readonly cities: readonly City[];
  readonly universities: readonly University[];
  readonly agreements: Agreements;
  readonly events: readonly NetworkEvent[];
  readonly mobility: readonly Mobility[];
  /** From id to index, for every kind of thing. */
  readonly index: {
    readonly country: ReadonlyMap<string, number>;
    readonly city: ReadonlyMap<string, number>;
    readonly university: ReadonlyMap<string, number>;
    readonly agreement: IdTable;
    readonly event: ReadonlyMap<string, number>;
  };
}
