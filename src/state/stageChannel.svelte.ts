import { untrack } from 'svelte';
import {
  lightOf,
  openSpeaker,
  openStage,
  speakerAsks,
  speakerHears,
  speakerKnows,
  speakerWonders,
  stageBeats,
  stageHears,
  stageShows,
  type LinkLight
} from '../story/stageLink';
import { CHANNEL, HEARTBEAT_MS, posted, readMessage, type StageState, type SyncCommand, type SyncMessage } from '../story/syncMessages';

/** What a stage is to the windows that follow it. */
export interface StageEnd {
  /** What it shows; null while there is nothing: then it is not heard. */
  readonly state: () => StageState | null;
  /** Of the data it shows: see `dataHash`. */
  readonly dataHash: () => string;
  /** Whether its screen is kept from falling asleep. */
  readonly awake: () => boolean;
  /** Obeys a command as if its key had been pressed here. */
  readonly obey: (command: SyncCommand) => void;
}

/** Something that nobody else says. Not `randomUUID`, which is missing where a site is served without TLS. */
const oneOfAKind = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, '0')).join('');

/** The stage's end of the channel: says what is shown at every change, and every second that it is there. To be made while a component is set up. */
export class StageChannel {
  /** How often a speaker's window has asked for the state: more than before = one is there. */
  greetings = $state(0);

  constructor({ state, dataHash, awake, obey }: StageEnd) {
    const channel = new BroadcastChannel(CHANNEL);
    const say = (message: SyncMessage) => channel.postMessage(posted(message));
    let side = openStage(oneOfAKind(), '');

    channel.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message?.type === 'hello') this.greetings++;
      const shown = state();
      if (!message || !shown) return;
      const answer = stageHears(side, shown, message);
      side = answer.side;
      answer.post.forEach(say);
      if (answer.command) obey(answer.command);
    };

    const show = () => {
      const shown = state();
      if (!shown) return;
      const next = stageShows({ ...side, dataHash: dataHash() }, shown);
      side = next.side;
      say(next.post);
    };
    $effect(show);

    $effect(() =>
      untrack(() => {
        const beat = setInterval(() => {
          if (state()) say(stageBeats(side, awake()));
        }, HEARTBEAT_MS);
        const listening = new AbortController();
        const { signal } = listening;
        const leave = () => say({ type: 'goodbye', stage: side.stage });
        addEventListener('pagehide', leave, { signal });
        // Back from the browser's memory, where it was not heard.
        addEventListener('pageshow', (event) => (event as PageTransitionEvent).persisted && show(), { signal });
        return () => {
          clearInterval(beat);
          listening.abort();
          leave();
          channel.close();
        };
      })
    );
  }
}

/** How often a speaker's window looks whether the stage is still there, in milliseconds. */
const LOOK_MS = 250;

/** The speaker's end of the channel: what the stage last said, and commands to it. To be made while a component is set up. */
export class SpeakerChannel {
  #side = $state.raw(openSpeaker(''));
  readonly #channel = new BroadcastChannel(CHANNEL);
  /** Whether the stage is there. */
  light: LinkLight = $state('waiting');
  /** What the stage last showed, kept when it is lost; null before one was heard. */
  readonly state = $derived(this.#side.state);
  /** Whether the stage shows other data than this window has. */
  readonly otherData = $derived(this.#side.otherData);
  /** Whether the screen of the stage is kept from falling asleep; null = it has not said. */
  readonly awake = $derived(this.#side.awake);

  /** @param dataHash of the data in this window; '' while they are not known */
  constructor(dataHash: () => string) {
    this.#channel.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (!message) return;
      const { side, post } = speakerHears(this.#side, message, performance.now());
      this.#side = side;
      post.forEach((answer) => this.#say(answer));
      this.#look();
    };
    this.#say({ type: 'hello' });

    $effect(() => {
      const known = dataHash();
      untrack(() => (this.#side = speakerKnows(this.#side, known)));
    });

    $effect(() => {
      const timer = setInterval(() => {
        const question = speakerWonders(this.#side, performance.now());
        if (question) this.#say(question);
        this.#look();
      }, LOOK_MS);
      return () => {
        clearInterval(timer);
        this.#channel.close();
      };
    });
  }

  /** Hands a command to the stage. @returns false where no stage is there to obey it */
  ask(command: SyncCommand): boolean {
    const message = speakerAsks(this.#side, command, oneOfAKind(), performance.now());
    if (message) this.#say(message);
    return message !== null;
  }

  #say(message: SyncMessage): void {
    this.#channel.postMessage(posted(message));
  }

  #look(): void {
    this.light = lightOf(this.#side, performance.now());
  }
}
