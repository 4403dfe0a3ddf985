import { EMPTY_STORY, type Story } from '../story/story';
import { readStory, writeStory } from '../story/storyFile';
import { changed, historyOf, redone, undone, type StoryHistory } from '../story/storyHistory';
import { storedStory, storeStory } from './preferences';
import { publishedStory, type StoryPlace } from './publishedStory';

/**
 * The story of a network as it is being edited. Every change is kept in this browser at once, until the draft is what is published; any change can
 * be taken back, also the one that brought another file or the published story.
 */
export class StoryDraft {
  status: 'none' | 'loading' | 'ready' = $state('none');
  /** null = none is published with the network. */
  published: Story | null = $state.raw(null);
  /** False where the browser does not keep the draft over a reload. */
  isKept = $state(true);
  #history: StoryHistory = $state.raw(historyOf(EMPTY_STORY));
  #network = '';
  readonly story: Story = $derived(this.#history.present);
  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);
  /** Whether it differs from what is published. */
  readonly isDraft = $derived(writeStory(this.story) !== writeStory(this.published ?? EMPTY_STORY));

  /** Opens the draft of a network, or the published story where there is no draft. */
  async open({ network, folder }: StoryPlace): Promise<void> {
    this.#network = network;
    this.status = 'loading';
    const published = await publishedStory(folder);
    // Another network was opened meanwhile.
    if (this.#network !== network) return;
    const kept = storedStory(network);
    this.published = published;
    this.#history = historyOf((kept === null ? null : readStory(kept).story) ?? published ?? EMPTY_STORY);
    this.status = 'ready';
  }

  /** Makes it another story. @param into the field that is typed into, so that one step takes a word back and not a letter; '' = no typing */
  change(story: Story, into = ''): void {
    this.#become(changed(this.#history, story, into, Date.now()));
  }

  undo(): void {
    this.#become(undone(this.#history));
  }

  redo(): void {
    this.#become(redone(this.#history));
  }

  /** Goes back to what is published; this too can be taken back. */
  discard(): void {
    this.change(this.published ?? EMPTY_STORY);
  }

  #become(history: StoryHistory): void {
    if (history === this.#history) return;
    this.#history = history;
    this.isKept = storeStory(this.#network, this.isDraft ? writeStory(history.present) : null);
  }
}
