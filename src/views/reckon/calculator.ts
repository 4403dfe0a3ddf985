import { InPieces } from '../../base/inPieces';
import type { PageLanguage } from '../../base/language';
import { loadRegionNames } from '../../i18n/regionNames';
import { loadWords } from '../../i18n/words';
import type { Words } from '../../i18n/words';
import type { Part } from '../../i18n/dictionary';
import { aggregate } from '../../model/aggregate';
import { indexAgreements } from '../../model/agreementIndex';
import type { AgreementIndex } from '../../model/agreementIndex';
import { makeAgreementTexts } from '../../model/agreementText';
import type { AgreementTexts } from '../../model/agreementText';
import { egoNetwork, universitiesOfSelection } from '../../model/egoNetwork';
import { activeFacets } from '../../model/conditions';
import { facetCounts } from '../../model/facets';
import type { FacetCounts } from '../../model/facets';
import { visibleOf } from '../../model/filter';
import type { Filtered, Visible } from '../../model/filter';
import { coverageOf } from '../../model/measures/coverage';
import type { NetworkCoverage } from '../../model/measures/coverage';
import { networkMeasures } from '../../model/measures/networkMeasures';
import { partnerGraphOf } from '../../model/measures/partnerGraph';
import { agreementsOfSelection, selectionExists } from '../../model/neighborhood';
import type { Network } from '../../model/network';
import { agreementCounts } from '../../model/parties';
import { toBePosted } from '../../model/postedVisible';
import type { PostedVisible } from '../../model/postedVisible';
import { summaryOf } from '../../model/summary';
import type { Summary } from '../../model/summary';
import { timeline, yearRange } from '../../model/timeline';
import { NO_FILTER } from '../../model/viewState';
import type { Selection } from '../../model/viewState';
import { agreementWords } from '../../state/agreementWords';
import { graphPicture } from '../graph/graphPicture';
import { mapPicture } from '../map/mapPicture';
import { matrixPicture } from '../matrix/matrixPicture';
import { introductionsOf } from '../measures/introductionsOf';
import { likenessOf } from '../measures/likenessOf';
import { mostOf } from '../measures/mostOf';
import { measureValues } from '../table/measureValues';
import { rowsInOrder } from '../table/rowOrder';
import { rowsMatching } from '../table/rowSearch';
import { createSearchTexts } from '../table/searchTexts';
import type { Table } from '../table/table';
import { makeTable } from '../table/tables';
import type { UniversityTable } from '../table/universityTable';
import { rehearsal, textRehearsal } from './rehearsal';
import { wordColumn } from './wordColumn';
import type {
  Choice,
  FilterRequest,
  Order,
  OrderRequest,
  PostedCounts,
  ReckoningName,
  Reckonings,
  SpokenWords
} from '../../state/reckoner';

/** Parts of the dictionary that are needed to sort, to find and to write in pictures. */
const PARTS: readonly Part[] = ['picture', 'table'];

/** How long is prepared at once: a question that comes meanwhile waits as long. */
const PIECE_MS = 4;

/**
 * Answers what a page asks of a large network, in the thread of whoever calls it. What was kept last is remembered, for most of the work is the same
 * for the next filter. Arrays of an answer are nobody else's: they can be given away.
 */
export class Calculator {
  readonly network: Network;
  #kept: KeptBy | null = null;
  /** What is kept without any condition, to which everybody comes back. */
  #unfiltered: KeptBy | null = null;
  #summaries = new WeakMap<Visible, Summary>();
  #visible: { readonly of: Filtered; readonly hood: string; readonly is: Visible } | null = null;
  #ever: FacetCounts | null = null;
  #coverage: NetworkCoverage | null = null;
  #speech: { readonly key: string; readonly speech: Promise<Speech> } | null = null;
  /** All of the network. */
  get #everything(): Visible {
    return visibleOf(this.network, NO_FILTER);
  }

  /** What is visible, as it came with the last question. */
  #given: Visible | null = null;
  #texts: { readonly key: string; readonly texts: Promise<InPieces<AgreementTexts>> } | null = null;
  readonly #answers: { readonly [Name in ReckoningName]: (request: Reckonings[Name][0]) => Promise<Reckonings[Name][1]> };

  /** What texts are found by in every language, in the making: seconds of work with a million, and what is there of it is not made again. */
  readonly #index: InPieces<AgreementIndex>;
  readonly #rehearsal: InPieces<void>;
  #textRehearsal: InPieces<void> | null = null;

  constructor(network: Network) {
    this.network = network;
    this.#index = new InPieces(indexAgreements(network, wordColumn));
    this.#rehearsal = new InPieces(rehearsal(network));
    this.#answers = {
      counts: (choice) => this.#counts(choice),
      facets: async (request) => {
        this.#ever ??= facetCounts(visibleOf(network, {}));
        return { now: facetCounts(await this.#keep(request)), ever: structuredClone(this.#ever) };
      },
      years: async () => yearRange(network),
      timeline: async ({ grain, ...request }) => timeline(await this.#keep(request), grain),
      order: (request) => this.#order(request),
      ranking: async ({ measure, top, tag }) => mostOf(await this.#source(tag), measure, top),
      map: async (request) => mapPicture(await this.#source(request.tag, request.whole), request),
      graph: async (request) => {
        const picture = graphPicture(await this.#source(request.tag, request.whole), request);
        const { scene, hues } = picture;
        // Of universities the nodes are what is visible, and hues are the network's: both are asked of again.
        return { ...picture, scene: { ...scene, end: scene.end.slice() }, hues: hues.slice() };
      },
      links: async ({ level, whole }) => aggregate(network, (whole ? this.#everything : this.#given!).agreements, level),
      matrix: async (request) => matrixPicture(await this.#source(request.tag), request),
      likeness: async ({ university }) => likenessOf({ network, visible: this.#given! }, university),
      introductions: async (request) => introductionsOf({ network, visible: this.#given! }, request),
      coverage: async () => (this.#coverage ??= coverageOf(network)),
      figures: async () => structuredClone(networkMeasures(partnerGraphOf(network, this.#given!)))
    };
  }

  /** What was visible with the last counts. */
  get visible(): PostedVisible | null {
    return this.#visible && toBePosted(this.network, this.#visible.is);
  }

  /** Answers one question; rejects with what went wrong. @param visible what is visible, for those that do not count it themselves */
  answer<Name extends ReckoningName>(
    name: Name,
    request: Reckonings[Name][0],
    visible: Visible | null = null
  ): Promise<Reckonings[Name][1]> {
    this.#given = visible;
    return this.#answers[name](request);
  }

  /**
   * Does some milliseconds of what the first filter and the first text would have to wait for.
   * @param tag the language on screen
   * @returns whether more of it is to be done
   */
  async prepare(tag: PageLanguage): Promise<boolean> {
    for (const end = performance.now() + PIECE_MS; performance.now() < end;) if (!(await this.#prepareMore(tag))) return false;
    return true;
  }

  async #prepareMore(tag: PageLanguage): Promise<boolean> {
    if (this.#rehearsal.next() || this.#index.next()) return true;
    const words = { tag, allCountryNames: false };
    if ((await this.#textsIn(words)).next()) return true;
    this.#textRehearsal ??= new InPieces(textRehearsal(this.network, this.#index.finish()));
    return this.#textRehearsal.next();
  }

  /** What a filter keeps: the same object for the same filter. */
  async #keep({ filter, words }: FilterRequest): Promise<Filtered> {
    const texts = words && (await this.#textsIn(words)).finish();
    const before = this.#kept;
    const key = JSON.stringify(filter);
    if (before?.key === key && before.filtered.texts === texts) return before.filtered;
    if (this.#unfiltered?.key === key) this.#kept = this.#unfiltered;
    else this.#kept = { key, filtered: visibleOf(this.network, filter, texts, before?.filtered) };
    const { filtered } = this.#kept;
    if (activeFacets(filtered.filter).length === 0) this.#unfiltered = this.#kept;
    return filtered;
  }

  #textsIn(words: SpokenWords): Promise<InPieces<AgreementTexts>> {
    const key = JSON.stringify(words);
    if (this.#texts?.key !== key) this.#texts = { key, texts: this.#makeTexts(words) };
    return this.#texts.texts;
  }

  async #order({ table: name, level, by, descending, query, words: spoken, measures }: OrderRequest): Promise<Order> {
    const visible = this.#given!;
    const { words, countryNames } = await this.#speak(spoken);
    const texts = createSearchTexts(this.network, countryNames);
    const made = makeTable(name, { network: this.network, visible, words, texts, level });
    const table: Table = made;
    const { sortValue } = table.columns.find(({ id }) => id === by)!;
    const rows = rowsInOrder(rowsMatching(table, query), { sortValue, descending, compare: words.compare });
    const others = made.name === 'universities' ? { firstPartners: firstPartners(made, rows) } : {};
    const isGathered = made.name === 'universities' || made.name === 'countries';
    return {
      table: name,
      level,
      rows,
      links: made.name === 'pairs' ? made.links : null,
      parts: isGathered ? { ...made.parts, ...others, measures: measureValues(table, measures) } : null
    };
  }

  /** What a picture is made of, in a language. @param whole whether of all the network, whatever is shown */
  async #source(
    tag: PageLanguage,
    whole = false
  ): Promise<{ readonly network: Network; readonly words: Words; readonly visible: Visible }> {
    const visible = whole ? this.#everything : this.#given!;
    const { words } = await this.#speak({ tag, allCountryNames: false });
    return { network: this.network, words, visible };
  }

  /** The words of a language, which are loaded once. */
  #speak(spoken: SpokenWords): Promise<Speech> {
    const key = JSON.stringify(spoken);
    if (this.#speech?.key !== key) this.#speech = { key, speech: loadSpeech(spoken) };
    return this.#speech.speech;
  }

  async #makeTexts(spoken: SpokenWords): Promise<InPieces<AgreementTexts>> {
    const { words, countryNames: names } = await this.#speak(spoken);
    return new InPieces(makeAgreementTexts(this.network, agreementWords(words, names), this.#index.finish()));
  }

  async #counts({ selection: chosen, steps, ...request }: Choice): Promise<PostedCounts> {
    const network = this.network;
    const [filteredBefore, visibleBefore] = [this.#visible?.of, this.#visible?.is];
    const filtered = await this.#keep(request);
    const selection = chosen && selectionExists(network, chosen) ? chosen : null;
    const visible = this.#seen(filtered, selection, steps);
    const counts = visible === filtered ? filtered.counts : agreementCounts(network, visible.agreements);
    return {
      filtered: filtered === filteredBefore ? null : { ...copied(network, filtered), filter: filtered.filter },
      visible: visible === visibleBefore ? null : visible === filtered ? 'filtered' : copied(network, visible),
      perUniversity: visible === visibleBefore ? null : counts.slice(),
      summary: this.#summaryOf(visible, counts),
      selectedAgreements: selection && agreementsOfSelection(network, visible.agreements, selection)
    };
  }

  #summaryOf(visible: Visible, counts: Uint32Array): Summary {
    const summary = this.#summaries.get(visible) ?? summaryOf(this.network, visible, counts);
    this.#summaries.set(visible, summary);
    return summary;
  }

  #seen(filtered: Filtered, selection: Selection | null, steps: number): Visible {
    const hood = selection && steps > 0 ? JSON.stringify([selection, steps]) : '';
    if (this.#visible?.of !== filtered || this.#visible.hood !== hood) {
      const { agreements } = filtered;
      const is =
        selection && hood
          ? egoNetwork(this.network, filtered, universitiesOfSelection(this.network, agreements, selection), steps)
          : filtered;
      this.#visible = { of: filtered, hood, is };
    }
    return this.#visible.is;
  }
}

/** What a filter keeps, and the filter as it was asked for. */
interface KeptBy {
  readonly key: string;
  readonly filtered: Filtered;
}

interface Speech {
  readonly words: Words;
  readonly countryNames: (code: string) => readonly string[];
}

async function loadSpeech({ tag, allCountryNames }: SpokenWords): Promise<Speech> {
  const [words, names] = await Promise.all([loadWords(tag, PARTS), allCountryNames ? loadRegionNames() : null]);
  return { words, countryNames: names ?? ((code) => [words.format.region(code)]) };
}

/** Rows of a table that a page shows at first, at most. */
const FIRST_ROWS = 60;

const firstPartners = ({ partnersOf }: UniversityTable, rows: Uint32Array): Map<number, Uint32Array> =>
  new Map(Array.from(rows.subarray(0, FIRST_ROWS), (row) => [row, Uint32Array.from(partnersOf(row))]));

function copied(network: Network, visible: Visible): PostedVisible {
  const { agreements, universities } = toBePosted(network, visible);
  return { agreements: agreements && agreements.slice(), universities: universities.slice() };
}

/** The memory of all columns in an answer, to hand it over without a copy. */
export function columnsIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (typeof value !== 'object' || value === null) return found;
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? found.add(value.buffer) : found;
  Object.values(value).forEach((part) => columnsIn(part, found));
  return found;
}
