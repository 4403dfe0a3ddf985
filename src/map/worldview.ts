import { COUNTRY_BY_NUMBER } from '../model/countryNumbers';

/**
 * Whose view of disputed borders is drawn: `un` = as on the maps of the United Nations; `de-facto` = who administers the land; `none` = land and
 * countries as in `un`, without any border line.
 */
export const WORLDVIEWS = ['un', 'de-facto', 'none'] as const;
export type Worldview = (typeof WORLDVIEWS)[number];

/**
 * What is done with a territory. `separate`: a land of its own, solid lines. `dashed`: a land of its own, marked disputed, dashed lines.
 * `merge:XX`: part of the country with that ISO 3166-1 alpha-2 code.
 */
export type Treatment = 'separate' | 'dashed' | `merge:${string}`;

interface Territory {
  /** Names under which a deployment may speak of it, besides its key here. */
  readonly aliases: readonly string[];
  /** The code of its own where it stands alone: ISO 3166-1 alpha-2 (XK for Kosovo), else its key here. */
  readonly id: string;
  readonly un: Treatment;
  readonly deFacto: Treatment;
}

/** The territories that the outlines hold as pieces of their own. The keys are those of `properties.territory` in the files. */
export const TERRITORIES = {
  kosovo: { aliases: ['XK', 'XKX', 'XKK'], id: 'XK', un: 'dashed', deFacto: 'dashed' },
  crimea: { aliases: [], id: 'crimea', un: 'merge:UA', deFacto: 'merge:RU' },
  'western-sahara': { aliases: ['EH', 'ESH'], id: 'EH', un: 'separate', deFacto: 'dashed' },
  /** West of the berm. */
  'western-sahara-west': { aliases: [], id: 'western-sahara-west', un: 'merge:EH', deFacto: 'merge:MA' },
  'northern-cyprus': { aliases: ['CYN'], id: 'northern-cyprus', un: 'merge:CY', deFacto: 'dashed' },
  'cyprus-buffer-zone': { aliases: [], id: 'cyprus-buffer-zone', un: 'merge:CY', deFacto: 'merge:CY' },
  akrotiri: { aliases: [], id: 'akrotiri', un: 'merge:CY', deFacto: 'merge:GB' },
  dhekelia: { aliases: [], id: 'dhekelia', un: 'merge:CY', deFacto: 'merge:GB' },
  somaliland: { aliases: ['SOL'], id: 'somaliland', un: 'merge:SO', deFacto: 'dashed' },
  baikonur: { aliases: [], id: 'baikonur', un: 'merge:KZ', deFacto: 'merge:KZ' },
  siachen: { aliases: [], id: 'siachen', un: 'dashed', deFacto: 'merge:IN' }
} as const satisfies Record<string, Territory>;
export type TerritoryCode = keyof typeof TERRITORIES;

const TERRITORY_CODES = Object.keys(TERRITORIES) as TerritoryCode[];

/** A border between two countries that is drawn dashed although neither of them is disputed. */
export interface DisputedLine {
  /** ISO 3166-1 alpha-2 codes, in the order of the alphabet. */
  readonly between: readonly [string, string];
  /** Only the part north of this latitude, degrees. */
  readonly northOf?: number;
}

/** Western Sahara–Morocco; Line of Control (the border further south is not disputed); West Bank and Gaza; Golan. */
const DISPUTED_LINES: readonly DisputedLine[] = [
  { between: ['EH', 'MA'] },
  { between: ['IN', 'PK'], northOf: 32.7 },
  { between: ['IL', 'PS'] },
  { between: ['IL', 'SY'] }
];

/** What `decodeOutlines` needs to know: every territory with its treatment, and the lines to dash. */
export interface BorderPolicy {
  readonly worldview: Worldview;
  readonly treatments: Readonly<Record<TerritoryCode, Treatment>>;
  readonly disputedLines: readonly DisputedLine[];
}

/** A setting that could not be used. The default was taken in its place. */
export interface PolicyProblem {
  /** `worldview`, or the territory as it was written. */
  readonly key: string;
  /** The value as it was written, cut at 200 characters. */
  readonly value: string;
  readonly cause:
    'worldview-unknown' | 'overrides-not-a-table' | 'territory-unknown' | 'territory-repeated' | 'treatment-unknown' | 'country-unknown';
}

const TERRITORY_BY_NAME: ReadonlyMap<string, TerritoryCode> = new Map(
  TERRITORY_CODES.flatMap((code) => [code, ...TERRITORIES[code].aliases].map((name) => [name.toLowerCase(), code] as const))
);
const OWN_IDS: ReadonlySet<string> = new Set(TERRITORY_CODES.map((code) => TERRITORIES[code].id));

const COUNTRIES: ReadonlySet<string> = new Set(Object.values(COUNTRY_BY_NUMBER));

/** The country of an ISO 3166-1 alpha-2 or numeric code, or null. A territory of the list above is no country to merge into. */
function mergeTarget(code: string): string | null {
  const id = /^\d{1,3}$/.test(code) ? COUNTRY_BY_NUMBER[code.padStart(3, '0')] : code.toUpperCase();
  return id !== undefined && COUNTRIES.has(id) && !OWN_IDS.has(id) ? id : null;
}

function readTreatment(value: unknown): Treatment | 'treatment-unknown' | 'country-unknown' {
  if (typeof value !== 'string') return 'treatment-unknown';
  const text = value.trim();
  if (text === 'separate' || text === 'dashed') return text;
  const merge = /^merge:\s*([A-Za-z]{2}|\d{1,3})$/.exec(text);
  if (!merge?.[1]) return 'treatment-unknown';
  const target = mergeTarget(merge[1]);
  return target === null ? 'country-unknown' : `merge:${target}`;
}

function asText(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).slice(0, 200);
}

/**
 * The border policy of a deployment.
 * @param worldview one of WORLDVIEWS; absent = `un`
 * @param overrides territory → treatment. A territory is named by its key in TERRITORIES or an alias (`XKX`, `EH`), in either case; a country to
 *   merge into by its ISO 3166-1 alpha-2 or numeric code (`merge:RS`, `merge:688`). An override of Western Sahara holds for both sides of the
 *   berm, unless `western-sahara-west` has one of its own.
 * @returns the policy, and what was wrong with the settings; a wrong one leaves the default of the worldview in place
 */
export function borderPolicy(worldview?: unknown, overrides: unknown = {}): { policy: BorderPolicy; problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const known = WORLDVIEWS.find((name) => name === worldview);
  if (known === undefined && worldview !== undefined)
    problems.push({ key: 'worldview', value: asText(worldview), cause: 'worldview-unknown' });
  const view = known ?? 'un';
  const side = view === 'de-facto' ? 'deFacto' : 'un';

  const chosen = new Map<TerritoryCode, Treatment>();
  const isTable = typeof overrides === 'object' && overrides !== null && !Array.isArray(overrides);
  if (!isTable) problems.push({ key: 'overrides', value: asText(overrides), cause: 'overrides-not-a-table' });
  for (const [key, value] of isTable ? Object.entries(overrides) : []) {
    const report = (cause: PolicyProblem['cause']): number => problems.push({ key, value: asText(value), cause });
    const territory = TERRITORY_BY_NAME.get(key.trim().toLowerCase());
    const treatment = readTreatment(value);
    if (territory === undefined) report('territory-unknown');
    else if (treatment === 'treatment-unknown' || treatment === 'country-unknown') report(treatment);
    else if (chosen.has(territory)) report('territory-repeated');
    else chosen.set(territory, treatment);
  }
  if (chosen.has('western-sahara') && !chosen.has('western-sahara-west')) chosen.set('western-sahara-west', 'merge:EH');

  const treatments = Object.fromEntries(TERRITORY_CODES.map((code) => [code, chosen.get(code) ?? TERRITORIES[code][side]]));
  const plain = new Set<string>([...chosen].filter(([, treatment]) => treatment === 'separate').map(([code]) => TERRITORIES[code].id));
  const disputedLines = DISPUTED_LINES.filter(({ between }) => !between.some((id) => plain.has(id)));
  return { policy: { worldview: view, treatments: treatments as Record<TerritoryCode, Treatment>, disputedLines }, problems };
}

/** What `decodeOutlines` shall do with a piece of the outlines: the land it belongs to, and whether that land is a disputed one. */
export interface Belonging {
  /** ISO 3166-1 alpha-2 (XK for Kosovo); the territory's key where it stands alone and has no code, such as `siachen`. */
  readonly id: string;
  readonly disputed: boolean;
}

/** The belonging of a territory under a policy. Merging may take two steps: the west of Western Sahara goes where Western Sahara goes. */
export function belongingOf(territory: TerritoryCode, policy: BorderPolicy): Belonging {
  const treatment = policy.treatments[territory];
  if (!treatment.startsWith('merge:')) return { id: TERRITORIES[territory].id, disputed: treatment === 'dashed' };
  const id = treatment.slice('merge:'.length);
  return id === 'EH' ? belongingOf('western-sahara', policy) : { id, disputed: false };
}

/** The country to which `un` counts a territory, or null where it stands alone there: a line drawn between the two is a disputed one. */
export function ownerInUn(territory: TerritoryCode): string | null {
  const treatment: Treatment = TERRITORIES[territory].un;
  return treatment.startsWith('merge:') ? treatment.slice('merge:'.length) : null;
}
