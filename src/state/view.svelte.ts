import { DEFAULT_VIEW } from '../model/viewState';
import type { Filter, Selection, ViewState } from '../model/viewState';

/** The one owner of what a person chose. Every change has a name; everything else is derived from `state`. */
export class View {
  state = $state.raw<ViewState>(DEFAULT_VIEW);
  readonly #followers = new Set<() => void>();

  /** The single choices, each for itself: what depends on one does not run when another changes. */
  readonly network = $derived(this.state.network);
  readonly shown = $derived(this.state.view);
  readonly table = $derived(this.state.table);
  readonly selection = $derived(this.state.selection);
  readonly camera = $derived(this.state.camera);
  readonly projection = $derived(this.state.projection);
  readonly arcColour = $derived(this.state.arcColour);
  readonly nodeColour = $derived(this.state.nodeColour);
  readonly measure = $derived(this.state.measure);
  readonly level = $derived(this.state.level);
  readonly links = $derived(this.state.links);
  readonly matrixOrder = $derived(this.state.matrixOrder);
  readonly matrixForm = $derived(this.state.matrixForm);
  readonly steps = $derived(this.state.steps);
  readonly filter = $derived(this.state.filter);
  readonly unconnected = $derived(this.state.filter.unconnected);
  readonly text = $derived(this.state.filter.text);
  readonly find = $derived(this.state.find);
  readonly compare = $derived(this.state.compare);
  readonly students = $derived(this.state.students);
  readonly page = $derived(this.state.page);
  readonly rule = $derived(this.state.rule);
  readonly language = $derived(this.state.language);
  readonly theme = $derived(this.state.theme);

  /** Sets the whole view at once, as an address does. */
  restore(state: ViewState): void {
    for (const follow of this.#followers) follow();
    this.state = state;
  }

  /**
   * Calls back just before every change: a microtask that is queued then comes when all of this turn has changed and nothing is drawn of it, so that
   * what takes its time beside the page begins at once.
   * @returns ends it
   */
  beforeChange(follow: () => void): () => void {
    this.#followers.add(follow);
    return () => this.#followers.delete(follow);
  }

  /** Selects something, or nothing. What stood beside the last selection goes with it. */
  select(selection: Selection | null): void {
    this.restore({ ...this.state, selection, compare: DEFAULT_VIEW.compare });
  }

  /** Changes one or more single choices: view, table or page shown, search, camera, projection, colours, measure, level, steps, language, theme. */
  change(choices: Partial<Omit<ViewState, 'selection' | 'filter'>>): void {
    this.restore({ ...this.state, ...choices });
  }

  /** Narrows or widens what is kept. */
  setFilter(filter: Partial<Filter>): void {
    this.restore({ ...this.state, filter: { ...this.state.filter, ...filter } });
  }
}
