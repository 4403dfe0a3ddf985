import { fold } from '../base/fold';

/** Words that say nothing of which university it is: articles, prepositions, "named after", legal forms. A star stands for any ending. */
const SILENT = `the a of and for in at on de la der des di du et und named after name
  и в на имени им при атындағы және adına və ning ja nimeline
  нао ао тоо рго ргп гкп пхв оо уо ук гу вуз оу нэу фгбоу фгаоу во впо гоу кеақ ақ жшс шжқ рмк llp llc jsc ncjsc njsc cjsc ojsc ltd inc asc mmc qsc oü sa mtü
  некоммерческое акционерное общество товарищество ограниченной ответственностью республиканское государственное* предприятие
  учреждение образования высшего высшее профессионального образовательное федеральное бюджетное автономное
  коммерциялық емес акционерлік қоғамы жауапкершілігі шектеулі серіктестігі
  non profit joint stock company limited liability partnership publik hüquqi şəxs`;

/** What institutions are called. Words of one meaning stand in a line, in the languages of the page; a star stands for any ending. */
const KINDS = `university университет* universitet* ülikool* universität universidad universidade universita universite üniversitesi yunivers* univ unv унив un ун
  academy академия* akademi* academ*
  institute институт* institut* instytut
  college колледж* kolledž* kolleg* kolec
  school школ* мектебі məktəbi kool`;

/** What many institutions are, and names often leave out; in lines as above. */
const SORTS = `state государственный государственная гос мемлекеттік dövlət riiklik devlet
  national национальн* ұлттық milli rahvuslik
  regional region региональн* областн* өңірлік region*
  research исследовательск* зерттеу tədqiqat teadus*
  kazakh kazakhstan казахск* казахстанск* қазақ қазақстан qazax qazaxıstan kasahstan* казахстан республики
  azerbaijan azerbaijani азербайджанск* азербайджан әзербайжан azərbaycan aserbaidžaan*
  estonian estonia эстонск* эстония eesti estoniya
  eurasian евразийск* еуразия avrasiya euraasia`;

/** What institutions teach and where: with and without such a word, two of one town are two. In lines as above. */
const FIELDS = `international международн* халықаралық beynəlxalq rahvusvaheline
  technical технич* техникалық texniki tehnika* polytechnic* политехнич* politexnik* technology technologies technological технолог* texnolog* tehnoloog*
  medical medicine медицин* медициналық meditsiini* tibb tip
  pedagogical педагогич* педагогикалық pedaqoji pedagoogika teachers teacher
  economics economic экономи* iqtisad* majandus* ekonomika
  business бизнес* biznes* ettevõtlus*
  law юридич* юриспруденци* заң hüquq õigus*
  agrarian agricultural agriculture аграрн* сельскохозяйственн* аграрлық aqrar maaülikool kənd ауыл
  engineering инженерн* инженерлік mühəndislik
  arts art искусств* өнер incəsənət kunsti*
  music музык* консерватори* conservatory conservatoire musiqi konservatoriya* muusika*
  languages language язык* тілдер dillər keel*
  humanities humanitarian гуманитарн* гуманитарлық humanitar*
  applied прикладн* қолданбалы tətbiqi rakendus*
  branch филиал* filial*
  west western западн* батыс qərb lääne
  east eastern восточн* шығыс şərq ida
  south southern южн* оңтүстік cənub lõuna
  north northern северн* солтүстік şimal põhja`;

const entriesOf = (line: string): readonly string[] => line.split(/\s+/).filter(Boolean);

interface Meanings {
  /** From a folded word, or a beginning of one, to its list and the first word of its line (`kind:university`); '' for those that say nothing. */
  readonly words: ReadonlyMap<string, string>;
  readonly beginnings: readonly (readonly [beginning: string, meaning: string])[];
}

function foldedMeanings(): Meanings {
  const words = new Map<string, string>();
  const beginnings: [string, string][] = [];
  const take = (entry: string, meaning: string): void => {
    const folded = fold(entry.replace('*', ''));
    if (entry.endsWith('*')) beginnings.push([folded, meaning]);
    if (!words.has(folded)) words.set(folded, meaning);
  };
  const lists = { kind: KINDS, sort: SORTS, field: FIELDS } satisfies Record<Exclude<Commonness, 'own'>, string>;
  for (const [list, lines] of Object.entries(lists))
    for (const line of lines.split('\n')) {
      const entries = entriesOf(line);
      for (const entry of entries) take(entry, `${list}:${entries[0]}`);
    }
  for (const entry of entriesOf(SILENT)) take(entry, '');
  return { words, beginnings };
}

const MEANING = foldedMeanings();

/** Every folded word that has a meaning, and the meaning. */
export const meaningWords: ReadonlyMap<string, string> = MEANING.words;

/** How much a word tells: `own` names one institution or few, `field` what it teaches or where it is, `sort` and `kind` hardly tell any two apart. */
export type Commonness = 'own' | 'field' | 'sort' | 'kind';

export function commonness(word: string): Commonness {
  const list = word.slice(0, Math.max(0, word.indexOf(':')));
  return list === 'field' || list === 'sort' || list === 'kind' ? list : 'own';
}

/** Endings of Russian adjectives, folded: what is left of "Хазарский" is "Хазар". */
const ADJECTIVE = /(?<=.{4})sk(?:i|aia|oe|ogo|oi)$/;

/**
 * The words by which two names are compared: folded, those of one meaning made one in all languages, those that say nothing and single letters
 * left out, none twice. In any order, "University of Tartu" and "Tartu University" have the same.
 * @param folding a name as `fold` gives it
 */
export function tellingWords(folding: string): readonly string[] {
  const words = folding.split(' ').map((word) => {
    if (word.length < 2) return '';
    return (
      MEANING.words.get(word) ?? MEANING.beginnings.find(([beginning]) => word.startsWith(beginning))?.[1] ?? word.replace(ADJECTIVE, '')
    );
  });
  return [...new Set(words)].filter(Boolean);
}

/**
 * What numbers institutions of one name: numbers, and a single letter at the end, as in "University A" and "School 12". Initials stand before a name
 * or in twos, and the letter of "ун-т" belongs to its word.
 * @param folding as `fold` gives it
 */
export const numberingOf = (folding: string): string =>
  (folding.match(/(?<!\p{L})\p{N}+(?!\p{L})|(?<=(?!(?:un|in) )\p{L}{2,} )\p{L}$/gu) ?? []).join(' ');
