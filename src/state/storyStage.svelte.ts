import { fetchFile } from '../load/fetchFile';
import { play, readPosition, reposition, startOf, type PlayerCommand, type Position, type Script } from '../story/player';
import { stepsOf, type Scene, type Story } from '../story/story';
import { readStory, STORY_FILE } from '../story/storyFile';
import { storedStage, storeStage } from './preferences';

/** Id of the last scene of every story, which tells where data and map are from; no scene of a file can have it. */
export const SOURCES_SCENE = '~sources';
/** How long that scene stands, in seconds. */
const SOURCES_SECONDS = 15;

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
  position: Position = $state.raw(startOf(EMPTY));
  readonly script: Script = $derived({
    scenes: this.story
      ? [
          ...this.story.scenes.map((scene) => ({ id: scene.id, steps: stepsOf(scene), seconds: scene.seconds })),
          { id: SOURCES_SCENE, steps: 1, seconds: SOURCES_SECONDS }
        ]
      : [],
    loop: this.loops
  });
  /** The scene that is shown; null before there is one, and in the last, which is no scene of the file. */
  readonly scene: Scene | null = $derived(this.story?.scenes[this.position.scene] ?? null);
  #folder = '';

  constructor({ loops = false }: { readonly loops?: boolean } = {}) {
    this.loops = loops;
  }

  /**
   * Reads the story of a network and goes to where this window stood in it.
   * @param folder absolute address of the folder of the network, with a slash at its end
   */
  async open(folder: string): Promise<void> {
    this.#folder = folder;
    const story = await fetchStory(folder);
    // Another network was opened meanwhile.
    if (this.#folder !== folder) return;
    // One that plays goes on without the server.
    if (!story && this.loops && this.story) return;
    this.story = story;
    this.status = story ? 'ready' : 'missing';
    const before = this.loops ? (this.position.countedTo === null ? null : this.position) : this.#stored();
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
    storeStage(JSON.stringify({ folder: this.#folder, position: this.position }));
  }

  #stored(): Position | null {
    try {
      const { folder, position } = JSON.parse(storedStage() ?? '{}') as { folder?: unknown; position?: unknown };
      return folder === this.#folder ? readPosition(position) : null;
    } catch {
      return null;
    }
  }
}

/** null where there is no file, or none that is a story with a scene. */
async function fetchStory(folder: string): Promise<Story | null> {
  try {
    const { story } = readStory(new TextDecoder().decode(await fetchFile(new URL(STORY_FILE, folder).href)));
    return story?.scenes.length ? story : null;
  } catch {
    return null;
  }
}
