import { getContext, setContext } from 'svelte';
import type { PageLanguage } from '../base/language';
import type { Part } from '../i18n/dictionary';
import { loadWords } from '../i18n/words';
import type { Words } from '../i18n/words';
import { logoShown } from '../load/deployment';
import type { Level } from '../model/aggregate';
import type { createAgreementTexts } from '../model/agreementText';
import { shownAnnouncements } from '../model/announcements';
import { egoNetwork, universitiesOfSelection } from '../model/egoNetwork';
import { visibleOf } from '../model/filter';
import type { Filtered, Kept, Visible } from '../model/filter';
import type { Network } from '../model/network';
import { agreementsOfSelection, selectionExists } from '../model/neighborhood';
import { agreementCounts, allAgreementCounts, partiesOfAll } from '../model/parties';
import { summaryOf } from '../model/summary';
import type { Selection, ThemeChoice } from '../model/viewState';
import type { ThemeName } from '../model/palette';
import { agreementWords } from './agreementWords';
import { Announcements } from './announcements.svelte';
import { Dataset } from './dataset.svelte';
import type { Imports } from './imports.svelte';
import { Lookup } from './lookup.svelte';
import type { Offline } from './offline.svelte';
import type { FilterRequest } from './reckoner';
import { View } from './view.svelte';

/**
 * What is open (dataset), what was chosen (view) and all that follows from the two. One session a page; components get it by context,
 * so that two maps can live on one page.
 */
export class Session {
  readonly dataset = new Dataset();
  readonly view = new View();
  /** The files that a person brings; null until somebody does, for few do. */
  imports: Imports | null = $state.raw(null);
  #importing: Promise<Imports> | null = null;
  /** What the page says aloud of completed actions. */
  readonly announcements = new Announcements();

  /** What of the page is kept on this device; null until that was looked for, which nobody waits for. */
  offline: Offline | null = $state.raw(null);

  /** The language on screen. Set by the app before the first component is drawn. */
  words: Words = $state.raw() as Words;
  /** The parts of the words that the views on the page speak, in whatever language. */
  readonly #spoken = new Set<Part>(['page']);
  /** How many parts of the page are on their way. */
  fetching = $state(0);
  /** Whether the device asks for dark colours, more contrast, colours of its own instead of the page's, and for little motion. */
  deviceDark = $state(false);
  deviceContrast = $state(false);
  forcedColors = $state(false);
  reducedMotion = $state(false);
  /** What is under the pointer in one of the pictures or lists: shown by all of them. */
  hovered = $state.raw<Selection | null>(null);

  /** Counts how often the pictures were asked to bring the selection into view. */
  framings = $state(0);

  /** Whether a single character may be a shortcut (WCAG 2.1.4). */
  shortcuts = $state(true);

  /** Indices of the agreements that a ceremony has revealed, ascending: these alone are shown; null = no ceremony is on. */
  staged: Uint32Array | null = $state.raw(null);
  /** The network that these are counted in, where a running order adds agreements to the one that is open. */
  stagedNetwork: Network | null = $state.raw(null);

  /** Whether the page stands in a kiosk: nothing leads out of it, nothing is kept, and somebody else keeps its address and state. */
  kiosk = false;

  /** The theme of an earlier visit or of the deployment, where the address names none. */
  usualTheme: ThemeChoice = $state('auto');

  readonly network = $derived(this.stagedNetwork ?? this.dataset.network);
  /** Title of the page: the deployment's in this language, else the product's. */
  readonly title = $derived(this.dataset.deployment.title[this.words.language] ?? this.words.t('app.title'));
  readonly themeChoice: ThemeChoice = $derived(this.view.theme ?? this.usualTheme);
  /** The theme that is drawn. Where the system forces its colours on the page, the pictures, which it cannot reach, have the most contrast. */
  readonly theme: ThemeName = $derived.by(() => {
    const choice = this.themeChoice;
    if (this.forcedColors) return 'contrast';
    if (choice !== 'auto') return choice;
    return this.deviceContrast ? 'contrast' : this.deviceDark ? 'dark' : 'light';
  });
  /** The logos of the deployment, as they are shown on the ground of the theme. */
  readonly logos = $derived(this.dataset.deployment.logos.map((logo) => logoShown(logo, this.words.language, this.theme !== 'light')));
  /** Finds things by name. */
  readonly lookup = new Lookup(() => this.words);
  #createTexts: typeof createAgreementTexts | null = $state.raw(null);
  #fetchingTexts: Promise<void> | null = null;
  /** What agreements are found by, in the language on screen; null until that was fetched, see `fetchTexts`. */
  readonly texts = $derived(this.network && this.#createTexts?.(this.network, agreementWords(this.words, this.lookup.countryNames)));
  /** Reckons for what is shown, beside the page; null where all below is worked out here, as in all but large networks. */
  readonly reckoner = $derived(this.staged || this.stagedNetwork ? null : this.dataset.reckoner);
  /** The filter, with what its text is looked for by. */
  readonly filterRequest: FilterRequest = $derived.by(() => {
    const { filter } = this.view;
    return { filter, words: filter.text ? { tag: this.words.tag, allCountryNames: this.lookup.knowsAllNames } : null };
  });
  /** What was kept last: most of the work is the same for the next filter. */
  #judgedBefore: Filtered | null = null;
  /** What the filter keeps of the network, and why not the rest: what counts of facets and the timeline are made of, where this thread makes them. */
  readonly judged: Filtered | null = $derived.by(() => {
    const { filter: chosen, text } = this.view;
    const texts = text ? (this.texts ?? null) : null;
    // What finds a text may still be on its way.
    const filter = text && !texts ? { ...chosen, text: '' } : chosen;
    return (this.#judgedBefore = this.network && visibleOf(this.network, filter, texts, this.#judgedBefore));
  });
  readonly filtered: Kept | null = $derived(this.reckoner ? this.reckoner.counts.filtered : this.judged);
  /** The selection, if the network has what it names; an address may name something that is not there. */
  readonly selection = $derived.by(() => {
    if (this.reckoner) return this.reckoner.counts.selection;
    const { selection } = this.view;
    return selection && this.network && selectionExists(this.network, selection) ? selection : null;
  });
  /** How far the neighbourhood of the selection that alone is shown reaches; 0 = everything is shown. */
  readonly neighbourhood = $derived(this.reckoner ? this.reckoner.counts.neighbourhood : this.selection ? this.view.steps : 0);
  /** What is shown of the network: what the filter keeps, and in an ego view of that the neighbourhood of the selection. */
  readonly visible: Visible | null = $derived.by(() => {
    if (this.reckoner) return this.reckoner.counts.visible;
    const { network, filtered, selection, neighbourhood: steps, staged } = this;
    if (network && staged) return { agreements: staged, universities: partiesOfAll(network, staged) };
    if (!network || !filtered || !selection || steps === 0) return filtered;
    return egoNetwork(network, filtered, universitiesOfSelection(network, filtered.agreements, selection), steps);
  });
  /** The events whose announced totals are shown. */
  readonly announced = $derived.by(() => {
    if (this.staged) return new Set<number>();
    return this.filtered && shownAnnouncements(this.filtered);
  });
  /** How many of the visible agreements each university takes part in, by its index. */
  readonly visibleCounts: Uint32Array | null = $derived(
    this.reckoner
      ? this.reckoner.counts.perUniversity
      : this.network && this.visible && agreementCounts(this.network, this.visible.agreements)
  );
  readonly summary = $derived(
    this.reckoner
      ? this.reckoner.counts.summary
      : this.network && this.visible && summaryOf(this.network, this.visible, this.visibleCounts!)
  );
  /** Indices of the agreements that hang on the selection, ascending; null when nothing is selected. */
  readonly selectedAgreements = $derived.by(() => {
    if (this.reckoner) return this.reckoner.counts.selectedAgreements;
    const { selection, network, visible } = this;
    return selection && network && visible ? agreementsOfSelection(network, visible.agreements, selection) : null;
  });
  /** Whether something of the page is on its way: a part of its program, or what is reckoned beside it. */
  readonly busy = $derived(this.fetching > 0 || (this.reckoner?.busy ?? false));

  /** What takes the files that a person brings: fetched when it is first asked for. Rejects when it cannot be. */
  importing(): Promise<Imports> {
    this.#importing ??= import('./imports.svelte').then(
      ({ Imports }) => {
        const { dataset, view } = this;
        return (this.imports = new Imports({ dataset, view, language: () => this.words.language, baseUrl: () => document.baseURI }));
      },
      (error: unknown) => {
        this.#importing = null;
        throw error;
      }
    );
    return this.#importing;
  }

  /** Fetches what finds agreements by text, for pages that do it themselves: few visitors look for any. Rejects when it cannot be fetched. */
  fetchTexts(): Promise<void> {
    this.#fetchingTexts ??= this.#fetchTexts().catch((error: unknown) => {
      this.#fetchingTexts = null;
      throw error;
    });
    return this.#fetchingTexts;
  }

  async #fetchTexts(): Promise<void> {
    this.fetching++;
    try {
      this.#createTexts = (await import('../model/agreementText')).createAgreementTexts;
    } finally {
      this.fetching--;
    }
  }

  /** Draws everything at a level and brings the selection into view: so a bundle opens into its parts, and closes again. */
  openLevel(level: Level): void {
    this.view.change({ level });
    this.framings++;
  }

  /** Loads the words that a view speaks, in the language on screen; every other language that is chosen later comes with them. */
  async learn(parts: readonly Part[]): Promise<void> {
    for (const part of parts) this.#spoken.add(part);
    await this.words.learn(parts);
  }

  /** Speaks another language, once all is loaded that the page says. Rejects when a file cannot be fetched. */
  async speak(tag: PageLanguage, isStale: () => boolean = () => false): Promise<void> {
    const words = await loadWords(tag, this.#spoken);
    // A view may have joined meanwhile.
    while (!words.knows([...this.#spoken])) await words.learn(this.#spoken);
    if (!isStale()) this.words = words;
  }

  /** How many agreements of the network, shown or not, each university takes part in. */
  readonly agreementCounts = $derived(this.network && allAgreementCounts(this.network));
}

const KEY = Symbol('session');

/** Hands a session to all components below the one that calls this while it is set up. */
export const provideSession = (session: Session): Session => setContext(KEY, session);

/** The session of the page a component is on. */
export const useSession = (): Session => getContext<Session>(KEY);
