import { importFiles } from '../load/load';
import { fetchFile, LoadError } from '../load/fetchFile';
import { NO_CHOICES, type ImportChoices, type Question, type TableChoices } from '../load/importChoices';
import type { ImportedTable, ImportResult } from '../load/importNetwork';
import { siteArchive } from '../load/siteArchive';
import { DEFAULT_VIEW, OWN_NETWORK, type ViewState } from '../model/viewState';
import { decodeView, encodeView } from '../share/address';
import type { Dataset } from './dataset.svelte';
import type { KeptImport } from './keptImport';
import { storedMapping, storedOwnData, storedStory, storeMapping, storeOwnData, storeStory } from './preferences';
import type { View } from './view.svelte';

/** What an import works on. */
interface Page {
  readonly dataset: Dataset;
  readonly view: View;
  /** BCP 47 language of the page. */
  readonly language: () => string;
  /** Absolute address of the page. */
  readonly baseUrl: () => string;
}

/** Files, decisions and what came of them. */
interface Work extends KeptImport {
  readonly result: ImportResult;
  readonly questions: readonly Question[];
}

const kept = () => import('./keptImport');
const projects = () => import('./projectFile');

/**
 * The files that a person brings: what was decided on them and what came of reading them. They are read anew at every decision. Nothing of the
 * page changes before `show`; what is open stays when a file fails and when the person leaves off.
 */
export class Imports {
  /** Whether the dialog is open. */
  open = $state(false);
  files: readonly File[] = $state.raw([]);
  choices: ImportChoices = $state.raw(NO_CHOICES);
  reading = $state(false);
  /** Share of the reading that is done, 0…1; 0 while it is not known. */
  progress = $state(0);
  /** Of the last reading; null before the first. */
  result: ImportResult | null = $state.raw(null);
  /** Whether there is an agreement to show. */
  readonly canShow = $derived((this.result?.network?.agreements.count ?? 0) > 0);
  /** Every question that came up with these files, answered or not, in the order in which they came. */
  questions: readonly Question[] = $state.raw([]);
  /** Why the last reading failed as a whole. */
  failure: LoadError | null = $state.raw(null);
  /** Tables whose columns are read as in an earlier import. */
  remembered: readonly string[] = $state.raw([]);
  /** False where the browser does not keep files over a reload. */
  isKept = $state(true);
  readonly #page: Page;
  #reader = new AbortController();
  /** The files of the draft that the browser keeps. */
  #keptFiles: readonly File[] | null = null;
  /** Whether what the last visit left may still come into the dialog. */
  #recalls = false;
  /** The choices of `result`. */
  #readChoices: ImportChoices = NO_CHOICES;
  /** The view of a project; '' = none. */
  #projectView = '';
  /** The story of a project; '' = none. */
  #projectStory = '';
  /** What the page shows, as it was when it was opened. */
  #shown: Work | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Adds files to those in the dialog, or begins anew where it is closed; one of the same name takes its place. A project takes the place of all.
   * Resolves when they are read.
   */
  async add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#recalls = false;
    if (!this.open) this.#clear();
    this.open = true;
    const project = files.length === 1 ? await (await projects()).readProject(files[0]!).catch(() => null) : null;
    if (project) return this.#take(project, project.view, project.story);
    const others = this.files.filter(({ name }) => !files.some((file) => file.name === name));
    await this.#take({ files: [...others, ...files], choices: this.choices }, '');
  }

  /** Leaves a file out. */
  async remove(file: File): Promise<void> {
    const files = this.files.filter((other) => other !== file);
    if (files.length > 0) return this.#take({ files, choices: this.choices }, this.#projectView, this.#projectStory);
    this.#reader.abort();
    this.#clear();
    await (await kept()).forget('draft');
  }

  /**
   * Fetches a published table.
   * @param address as typed
   * @throws LoadError; nothing is asked of a host that the deployment does not list
   */
  async addFrom(address: string): Promise<void> {
    const { dataAddress } = await import('../load/dataAddress');
    const from = dataAddress(address, this.#page.baseUrl(), this.#page.dataset.deployment.dataHosts);
    const bytes = await fetchFile(from.address, { crossOrigin: from.crossOrigin });
    await this.add([new File([bytes as Uint8Array<ArrayBuffer>], from.name)]);
  }

  /** Decides something on a table; what is left out stays as it was decided, or guessed. */
  async choose(table: ImportedTable, choices: TableChoices): Promise<void> {
    const { file } = table;
    const before = this.choices.tables[file] ?? {};
    const columns = choices.columns ? { ...before.columns, ...choices.columns } : before.columns;
    // Another encoding or delimiter makes other headers.
    const after = { ...before, ...choices, ...(columns ? { columns } : {}) };
    this.remembered = this.remembered.filter((name) => name !== file);
    if (choices.columns) {
      const headers = table.columns.map(({ header }) => header);
      storeMapping(headers, Object.fromEntries(Object.entries(after.columns ?? {}).filter(([header]) => headers.includes(header))));
    }
    await this.#decide({ ...this.choices, tables: { ...this.choices.tables, [file]: after } });
  }

  /** Answers questions, by key: the id of an option, '' = none of them, null = not answered any more. */
  async answer(answers: Readonly<Record<string, string | null>>): Promise<void> {
    const all = Object.entries({ ...this.choices.answers, ...answers }).filter((entry): entry is [string, string] => entry[1] !== null);
    await this.#decide({ ...this.choices, answers: Object.fromEntries(all) });
  }

  /** Stops reading. What was read before stays, with the decisions of then. */
  stop(): void {
    this.#reader.abort();
    this.reading = false;
    if (this.result) this.choices = this.#readChoices;
    else this.#clear();
  }

  /** Leaves off: the files of the dialog are forgotten, the page stays as it is. */
  async discard(): Promise<void> {
    this.#reader.abort();
    this.open = false;
    this.#clear();
    await (await kept()).forget('draft');
  }

  /** Opens what was read. @returns whether there was a network to open */
  async show(): Promise<boolean> {
    if (this.reading || !(await this.#display())) return false;
    const { view, theme, language } = this.#page.view.state;
    const project = this.#projectView ? decodeView(this.#projectView) : null;
    this.#page.view.restore(ownView(project ?? { ...DEFAULT_VIEW, view }, { theme, language }));
    if (this.#projectStory) storeStory(OWN_NETWORK, this.#projectStory);
    this.open = false;
    const { keep, forget } = await kept();
    this.isKept = await keep('shown', { files: this.files, choices: this.choices });
    storeOwnData(this.isKept);
    await forget('draft');
    return true;
  }

  /** Closes own data: it is forgotten, and the published network opens. */
  async close(): Promise<void> {
    storeOwnData(false);
    storeStory(OWN_NETWORK, null);
    const { view, theme, language } = this.#page.view.state;
    this.#shown = null;
    this.#clear();
    this.#page.view.restore({ ...DEFAULT_VIEW, view, theme, language });
    const { forget } = await kept();
    await Promise.all([forget('shown'), forget('draft')]);
  }

  /** Opens what was open at the end of the last visit, else the usual network, which says that there is nothing of one's own here. */
  async restore(): Promise<void> {
    const { dataset } = this.#page;
    if (this.#shown && (await dataset.openImported(this.#shown.result, namesOf(this.#shown)))) return;
    dataset.wait();
    const shown =
      (siteArchive() && (await (await projects()).enclosedProject())) ?? (storedOwnData() ? await (await kept()).kept('shown') : null);
    if (this.#page.view.network !== OWN_NETWORK) return;
    if (shown) await this.#take(shown, '', '', (progress) => dataset.wait(progress));
    if (!shown || !(await this.#display())) await dataset.open(OWN_NETWORK, this.#page.baseUrl());
  }

  /** Opens the dialog for other files, with what was left in it, in this visit or the last, if it could be shown. */
  async begin(): Promise<void> {
    this.open = true;
    if (this.reading) return;
    if (this.files === this.#shown?.files || !this.canShow) this.#clear();
    if (this.files.length > 0) return;
    this.#recalls = true;
    const draft = await (await kept()).kept('draft');
    if (draft && this.#recalls && this.open) await this.#take(draft, '');
  }

  /** Opens the dialog with what the page shows. */
  edit(): void {
    this.#reader.abort();
    this.#clear();
    if (this.#shown) Object.assign(this, this.#shown satisfies Partial<Imports>);
    this.#readChoices = this.choices;
    this.open = true;
  }

  /** What the page shows, as a project file; null where it is no own data. */
  async project(): Promise<Blob | null> {
    if (!this.#shown) return null;
    const view = encodeView({ ...this.#page.view.state, network: '', language: null, theme: null });
    const { result, ...work } = this.#shown;
    const story = storedStory(OWN_NETWORK) ?? '';
    return (await projects()).writeProject({ ...work, view, story }, this.#page.dataset.network?.title.name ?? '', result.tables);
  }

  #clear(): void {
    this.files = [];
    this.choices = this.#readChoices = NO_CHOICES;
    this.reading = false;
    this.result = null;
    this.questions = [];
    this.failure = null;
    this.remembered = [];
    this.#projectView = this.#projectStory = '';
    this.#keptFiles = null;
  }

  async #display(): Promise<boolean> {
    const { files, choices, result, questions } = this;
    if (!result || !this.canShow || !(await this.#page.dataset.openImported(result, namesOf(this)))) return false;
    this.#shown = { files, choices, result, questions };
    return true;
  }

  async #take({ files, choices }: KeptImport, view: string, story = '', onProgress?: (share: number) => void): Promise<void> {
    this.files = files;
    this.choices = choices;
    this.questions = [];
    this.remembered = [];
    this.#projectView = view;
    this.#projectStory = story;
    this.result = null;
    if (!(await this.#read(onProgress)) || onProgress) return;
    if (await this.#recall()) await this.#read();
    await this.#keepDraft();
  }

  async #decide(choices: ImportChoices): Promise<void> {
    this.choices = choices;
    if (await this.#read()) await this.#keepDraft();
  }

  /** What could be shown is worth keeping. */
  async #keepDraft(): Promise<void> {
    const { keep, keepChoices, forget } = await kept();
    const { files, choices } = this;
    if (!this.canShow) await forget('draft');
    // Large files are written once.
    else if (files === this.#keptFiles) await keepChoices('draft', choices);
    else if (await keep('draft', { files, choices })) this.#keptFiles = files;
  }

  /** Decides on columns as in an earlier import with the same headers. @returns whether there was one */
  async #recall(): Promise<boolean> {
    const tables = { ...this.choices.tables };
    const remembered: string[] = [];
    for (const { file, columns } of this.result?.tables ?? []) {
      const mapping = tables[file]?.columns ? null : storedMapping(columns.map(({ header }) => header));
      if (!mapping || columns.every(({ header, column }) => (mapping[header] ?? column) === column)) continue;
      tables[file] = { ...tables[file], columns: mapping };
      remembered.push(file);
    }
    if (remembered.length === 0) return false;
    this.choices = { ...this.choices, tables };
    this.remembered = remembered;
    return true;
  }

  /** The networks of the page, whose universities names are matched with. */
  #referenceFolders(): string[] {
    return this.#page.dataset.networks.networks.map(({ path }) => new URL(`${path.replace(/\/$/, '')}/`, this.#page.baseUrl()).href);
  }

  /** @returns whether the files were read; false where it was stopped, failed, or a later reading took its place */
  async #read(onProgress?: (share: number) => void): Promise<boolean> {
    this.#reader.abort();
    const { signal } = (this.#reader = new AbortController());
    const { files, choices } = this;
    this.reading = true;
    this.progress = 0;
    this.failure = null;
    try {
      const title = files.map(({ name }) => name).join(', ');
      const result = await importFiles(
        files,
        { id: OWN_NETWORK, title, choices, language: this.#page.language(), referenceFolders: this.#referenceFolders() },
        {
          signal,
          onProgress: ({ loadedBytes, totalBytes }) => {
            this.progress = totalBytes ? loadedBytes / totalBytes : 0;
            onProgress?.(this.progress);
          }
        }
      );
      if (signal.aborted) return false;
      this.result = result;
      this.#readChoices = choices;
      const asked = new Map(result.questions.map((question) => [question.key, question]));
      const before = this.questions.filter(({ key }) => asked.has(key) || Object.hasOwn(choices.answers, key));
      const known = new Set(before.map(({ key }) => key));
      this.questions = [
        ...before.map((question) => asked.get(question.key) ?? question),
        ...result.questions.filter(({ key }) => !known.has(key))
      ];
      this.reading = false;
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      this.failure = error instanceof LoadError ? error : new LoadError('worker', '', 0, error);
      this.reading = false;
      return false;
    }
  }
}

const namesOf = ({ files }: Pick<Work, 'files'>) => ({ fileNames: files.map(({ name }) => name) });

/** A view of own data: nothing in it is of the network that was open before. */
const ownView = (view: ViewState, choices: Pick<ViewState, 'theme' | 'language'>): ViewState => ({
  ...view,
  ...choices,
  network: OWN_NETWORK
});
