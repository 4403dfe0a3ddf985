/** The rules by which numbers of coverage are counted; the words for a reader belong to these keys. */
export const COVERAGE_RULES = [
  /** The total that the event's sources announce. Never turned into pairs. */
  'announcedAtEvent',
  /** The announced totals of the two countries' events added up, each event once. Events may have announced the same agreement. */
  'announcedByEvents',
  /** Different pairs (or sets of three or more) of universities that are named in a row; several agreements of one pair count once. */
  'listedPairs',
  /** Those of the listed pairs of which a row names a source. */
  'sourcedPairs',
  /** Rows of agreements: two agreements of one pair are two. */
  'rows',
  /** Rows without even a year of signing or opening. */
  'rowsWithoutDate',
  /** Rows without an address or title of a source. */
  'rowsWithoutSource',
  /** Rows by how sure their compiler was. */
  'rowsByConfidence',
  /** The latest day on which a source was read. */
  'latestRetrieval'
] as const;
export type CoverageRule = (typeof COVERAGE_RULES)[number];

/** The rules of all numbers on the page: those of coverage, then those of what is shown. */
export const COUNT_RULES = [
  ...COVERAGE_RULES,
  /** Agreements that the filter keeps, of an entry those of its universities. */
  'agreements',
  /** Universities that are shown. */
  'universities',
  /** Different cities, and different countries, of the universities that are shown. */
  'cities',
  'countriesShown',
  /** Different universities with which there is a visible agreement. */
  'partners',
  /** A stated number of students. */
  'students'
] as const;
export type CountRule = (typeof COUNT_RULES)[number];
