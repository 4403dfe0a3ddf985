import { fold } from '../base/fold';

/** Words before a town's name: "г. Алматы", "город Баку", "қ. Астана", "City of Tartu". */
const BEFORE =
  /^(?:(?:г|гор|пос|п|с|қ|к|g|gor|ş|ш)\.\s*|г\s+|(?:город|пос[её]лок|пгт|село|қаласы|şəhəri|linn)\s+|(?:city|town|municipality)\s+of\s+)(?=\p{L})/iu;

/** Words behind it: "Алматы қ.", "Қарағанды қаласы", "Bakı şəhəri", "Bakı ş.", "Tallinna linn", "Almaty city", "Алматы г." */
const BEHIND =
  /(?<=\p{L})[\s,]+(?:қ\.?|қаласы|кенті|ауылы|г\.?|город|ş\.?|şəh\.?|şəhəri?|[sş][eə]h[eə]ri?|shaharı?|q[eə]s[eə]b[eə]si|linn|vald|city|town|municipality)$/iu;

/** Districts, provinces, streets and the like, in which no town is named. */
const OTHER_PLACE =
  /\d|(?:^|[\s.])(?:обл\.?|область|облысы|р-н|район|ауданы|край|ул\.?|улица|көшесі|пр\.?|проспект|пр-т|даңғылы|oblast|region|province|county|district|state|street|st\.|ave\.?|avenue|road|rayonu?|r-nu|vilayəti|küçəsi|prospekti|maakond|tänav|mnt\.?|puiestee|pst\.?)(?:[\s.]|$)/iu;

/** A text longer than this names no town. */
const MOST_LETTERS = 120;

/**
 * What a text may name as a town: the text without the words that only say that it is one, likeliest first. Estonian puts the name before `linn`
 * into the genitive, which adds a vowel.
 */
export function townTexts(text: string): readonly string[] {
  const bare = text.replace(BEFORE, '').replace(BEHIND, '').trim();
  if (bare === '' || bare === text) return [];
  const genitive = /[\s,](?:linn|vald)$/iu.test(text) && /\p{L}{3}[aeiu]$/u.test(bare) ? [bare.slice(0, -1)] : [];
  return [bare, ...genitive];
}

/** The parts of "Almaty, Kazakhstan" or "Astana (Nur-Sultan)" that may name a town, a country or a state; none where the text has no parts. */
export function placeParts(text: string): readonly string[] {
  if (text.length > MOST_LETTERS) return [];
  const parts = text.split(/[,;()[\]/|]|\s[-–—]\s/u).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => /\p{L}/u.test(part) && !OTHER_PLACE.test(part)) : [];
}

/** States of the United States and its capital's district. */
const STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';

const stateByFolding = new Map(STATES.split('|').map((entry) => [fold(entry.slice(3)), entry.slice(0, 2)]));
const stateCodes = new Set(stateByFolding.values());

/** Abbreviation of the state of the United States that a text names, such as MA for "Massachusetts", "MA" and "M.A."; '' = none. */
export function stateOf(text: string): string {
  const code = text.replace(/[.\s]/g, '');
  return stateCodes.has(code) ? code : (stateByFolding.get(fold(text)) ?? '');
}
