import { siteArchive } from '../load/siteArchive';
import { play, readPosition, reposition, startOf, type PlayerCommand, type Position, type Script } from '../story/player';
import { stepsOf, type Scene, type Story } from '../story/story';
import { readStory } from '../story/storyFile';
import { storedShow, storedStory, storeShow } from './preferences';
import { publishedStory, type StoryPlace } from './publishedStory';

/** Id of the last scene of every story, which tells where data and map are from; no scene of a file can have it. */
export const SOURCES_SCENE = '~sources';
/** How long that scene stands, in seconds. */
const SOURCES_SECONDS = 15;

/** How long after its last command a story that was closed or has crashed goes on where it stood, in milliseconds: six hours. */
export const GOES_ON_MS = 6 * 3_600_000;

const EMPTY: Script = { scenes: [], loop: false };

/** The story on a stage and where it stands; stored at every command, so that a reload or a crash leads back to the same picture. One that loops is not stored. */
export class StoryStage {
  /** Whether it plays by itself, round after round, and begins anew in a window that is loaded anew: as in a kiosk. */
  readonly loops: boolean = $state(false);
  /** How often it has come to its end. */
  rounds = $state(0);
  /** `missing`: the network has no story, or none that can be read. */
  status: 'loading' | 'ready' | 'missing' = $state('loading');
  story: Story | null = $state.raw(null);
  /** Whether the story is a draft, which nobody has published. */
  isDraft = $state(false);
  /** In how many steps the last scene is shown: as many as its texts need. */
  sourcesSteps = $state(1);
  position: Position = $state.raw(startOf(EMPTY));
  readonly script: Script = $derived({
    scenes: this.story
      ? [
          ...this.story.scenes.map((scene) => ({ id: scene.id, steps: stepsOf(scene), seconds: scene.seconds })),
          { id: SOURCES_SCENE, steps: this.sourcesSteps, seconds: SOURCES_SECONDS * this.sourcesSteps }
        ]
      : [],
    loop: this.loops
  });
  /** The scene that is shown; null before there is one, and in the last, which is no scene of the file. */
  readonly scene: Scene | null = $derived(this.story?.scenes[this.position.scene] ?? null);
  /** Tells shows apart that this machine keeps. */
  #place = '';

  constructor({ loops = false }: { readonly loops?: boolean } = {}) {
    this.loops = loops;
  }

  /**
   * Reads the story of a network and goes to where this window stood in it, else to where a window stood that was closed not long ago.
   * @param wantsDraft whether to show the draft that this browser keeps, where it keeps one; of own data there is nothing else
   * @param now in milliseconds since 1970
   */
  async open({ network, folder }: StoryPlace, wantsDraft = false, now: number = Date.now()): Promise<void> {
    // A file goes on with the show wherever it is: a stick may be given another letter, or be copied to the desk.
    const place = siteArchive() ? network : folder || network;
    this.#place = place;
    const draft = wantsDraft || folder === '' ? keptDraft(network) : null;
    const story = draft ?? (await publishedStory(folder));
    // Another network was opened meanwhile.
    if (this.#place !== place) return;
    // One that plays goes on without the server.
    if (!story && this.loops && this.story) return;
    this.story = story;
    this.isDraft = draft !== null;
    this.status = story ? 'ready' : 'missing';
    const before = this.loops ? (this.position.countedTo === null ? null : this.position) : this.#stored(now);
    this.position = reposition(this.script, before ?? startOf(this.script, this.loops));
  }

  /** Obeys a command. @param now in milliseconds since 1970, so that times go on after a reload */
  obey(command: PlayerCommand, now: number): void {
    const { scene } = this.position;
    this.position = play(this.script, this.position, command, now);
    if (this.loops) {
      if (command.type === 'tick' && this.position.scene < scene) this.rounds++;
      return;
    }
    storeShow(this.#show, { value: JSON.stringify(this.position), at: now });
  }

  get #show(): string {
    return `story:${this.#place}`;
  }

  #stored(now: number): Position | null {
    const { here, kept } = storedShow(this.#show);
    const stored = here ?? (kept && now - kept.at < GOES_ON_MS ? kept : null);
    try {
      return readPosition(JSON.parse(stored?.value ?? 'null'));
    } catch {
      return null;
    }
  }
}

/** The draft that this browser keeps of a network; null where it keeps none with a scene. */
function keptDraft(network: string): Story | null {
  const { story } = readStory(storedStory(network) ?? '');
  return story?.scenes.length ? story : null;
}
