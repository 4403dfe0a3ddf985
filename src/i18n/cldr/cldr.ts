/**
 * What the page takes from Unicode CLDR for one language. Browsers are not asked: Chromium has no Kazakh or Azerbaijani and says that it has.
 * The files beside this one are made by scripts/buildCldr.js.
 */
export interface Cldr {
  /** BCP 47 tag. */
  readonly language: string;
  readonly numbers: {
    readonly decimal: string;
    readonly group: string;
    /** Digits that must stand before the first group separator: 1 writes 1 234, 2 writes 1234 and 12 345. */
    readonly minimumGroupingDigits: number;
    readonly minus: string;
    /** Pattern with {0} for the number. */
    readonly percent: string;
    /** Pattern with {0} for the number. */
    readonly kilometres: string;
  };
  /** Names of the months from January: `format` within a date, `standalone` where the pattern has L. */
  readonly months: {
    readonly format: { readonly wide: readonly string[]; readonly abbreviated: readonly string[] };
    readonly standalone: { readonly wide: readonly string[]; readonly abbreviated: readonly string[] };
  };
  /**
   * Date patterns by precision, full and short. Letters as in Unicode TR 35: y year, MMMM and MMM month within a date, LLLL and LLL month
   * standing alone, d day; text stands in apostrophes.
   */
  readonly dates: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly shortDay: string;
    readonly shortMonth: string;
  };
  /** List patterns with {0} for what stands before and {1} for what stands after. */
  readonly lists: { readonly and: ListPattern; readonly or: ListPattern };
  /** Names of countries and territories by ISO 3166-1 alpha-2 code, and of Kosovo by XK. */
  readonly regions: Readonly<Record<string, string>>;
  /** Names of languages by BCP 47 tag, as they stand within a sentence. */
  readonly languages: Readonly<Record<string, string>>;
}

/** How a list is joined: two items; the first two of more; those between; the last two. */
export interface ListPattern {
  readonly two: string;
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}
