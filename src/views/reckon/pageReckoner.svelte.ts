import { tick, untrack } from 'svelte';
import type { NetworkCopies } from '../../load/copies';
import type { Visible } from '../../model/filter';
import type { Network } from '../../model/network';
import type { Lane as LaneName } from '../../model/networkCopy';
import { fromPosted } from '../../model/postedVisible';
import type { YearRange } from '../../model/timeline';
import type { Choice, Counts, Question, Reckoner, ReckoningName, Reckonings } from '../../state/reckoner';
import type { Session } from '../../state/session.svelte';
import { Lane } from './lane';

/** Which thread answers what. */
const LANE_OF: Readonly<Record<ReckoningName, LaneName>> = {
  counts: 'counts',
  facets: 'counts',
  // Asked while the other thread counts for the first time.
  years: 'pictures',
  timeline: 'counts',
  order: 'pictures',
  ranking: 'pictures',
  map: 'pictures',
  graph: 'pictures',
  links: 'pictures',
  matrix: 'pictures',
  likeness: 'pictures',
  introductions: 'pictures',
  coverage: 'pictures',
  figures: 'pictures'
};

/** Reckons for a large network in threads of their own, and follows what is chosen of it. */
class PageReckoner implements Reckoner {
  readonly network: Network;
  /** Known once the reckoner has started. */
  years!: YearRange;
  counts: Counts = $state.raw() as unknown as Counts;
  #waiting = $state(0);
  readonly busy = $derived(this.#waiting > 0);
  readonly #lanes: Readonly<Record<LaneName, Lane>>;
  /** How often what is visible has changed; the thread that counts does so too. */
  #version = 0;
  readonly #counting: Question = Symbol('counts');
  #isEnded = false;
  /** When something was chosen last. */
  #chosen = 0;
  #stopFollowing = (): void => undefined;

  constructor(network: Network, copies: NetworkCopies, onFailure: (error: Error) => void) {
    this.network = network;
    const onBusy = (busy: boolean): void => void (this.#waiting += busy ? 1 : -1);
    const { port1, port2 } = new MessageChannel();
    const lane = (name: LaneName, peer: MessagePort) => new Lane({ copy: copies[name], peer }, onBusy, onFailure);
    this.#lanes = { counts: lane('counts', port1), pictures: lane('pictures', port2) };
  }

  /** Asks what holds whatever is chosen. */
  begin(): Promise<void> {
    return new Promise((resolve) => {
      const take = (answer: Reckonings[ReckoningName][1]): void => {
        this.years = answer as Reckonings['years'][1];
        resolve();
      };
      this.#lanes[LANE_OF.years].ask(Symbol('years'), { name: 'years', request: null, version: 0, take });
    });
  }

  /** Counts what the session has chosen, from now on. Resolves once it is known for the first time. */
  follow(session: Session): Promise<void> {
    return new Promise((resolve) => {
      let last: Choice | null = null;
      const count = (): void => {
        const { filterRequest: request, view } = session;
        const { selection, steps } = view;
        if (last?.filter === request.filter && last.words === request.words && last.selection === selection && last.steps === steps) return;
        const choice = (last = { ...request, selection, steps });
        untrack(() => this.#count(choice, resolve));
      };
      const stopEffect = $effect.root(() => {
        // Whatever else it depends on, such as the language.
        $effect.pre(count);
      });
      const stop = session.view.beforeChange(() => queueMicrotask(count));
      this.#stopFollowing = () => {
        stop();
        stopEffect();
      };
    });
  }

  /** Has the thread that counts do beforehand what first questions would wait for, a piece at a time, whenever the page has nothing else to do and nobody chooses anything. */
  async prepare(session: Session): Promise<void> {
    for (let isMore = true; isMore && !this.#isEnded;) {
      await idle();
      const isCalm = !session.busy && performance.now() - this.#chosen > CALM_MS;
      if (session.reckoner === this && isCalm) isMore = await this.#lanes.counts.prepare(session.words.tag);
      else await rest();
    }
  }

  #count(choice: Choice, done: () => void): void {
    // What is chosen first has nothing before it that could be shown meanwhile.
    const isFirst = (this.counts as Counts | undefined) === undefined;
    if (!isFirst) this.#chosen = performance.now();
    const lanes = Object.values(this.#lanes);
    if (!isFirst) lanes.forEach((lane) => lane.hold());
    this.#lanes.counts.ask(this.#counting, {
      name: 'counts',
      request: choice,
      version: 0,
      take: (answer) => {
        this.#take(choice, answer as Reckonings['counts'][1]);
        done();
        if (!isFirst) void shown().then(() => lanes.forEach((lane) => lane.release()));
      }
    });
  }

  async counted(): Promise<void> {
    // What was just chosen is asked for in the next turn.
    await tick();
    await this.#lanes.counts.answered(this.#counting);
  }

  ask<Name extends ReckoningName>(
    question: Question,
    name: Name,
    request: Reckonings[Name][0],
    take: (answer: Reckonings[Name][1], visible: Visible) => void
  ): void {
    const { visible } = this.counts;
    const lane = LANE_OF[name];
    this.#lanes[lane].ask(question, {
      name,
      request,
      // What filters knows what is visible.
      version: lane === 'pictures' ? this.#version : 0,
      take: (answer) => take(answer as Reckonings[Name][1], visible)
    });
  }

  forget(question: Question): void {
    Object.values(this.#lanes).forEach((lane) => lane.forget(question));
  }

  end(): void {
    this.#isEnded = true;
    this.#stopFollowing();
    Object.values(this.#lanes).forEach((lane) => lane.end());
  }

  #take(choice: Choice, answer: Reckonings['counts'][1]): void {
    const { filtered, visible, summary, selectedAgreements } = answer;
    const before = this.counts as Counts | undefined;
    if (visible !== null) this.#version++;
    const { network } = this;
    const kept = filtered ? { network, filter: filtered.filter, ...fromPosted(network, filtered) } : before!.filtered;
    const seen: Visible = visible === 'filtered' ? kept : visible ? fromPosted(network, visible) : before!.visible;
    // The very object that was chosen, by which a picture knows what was chosen on it.
    const selection = selectedAgreements && choice.selection;
    const perUniversity = answer.perUniversity ?? before!.perUniversity;
    const neighbourhood = selection ? choice.steps : 0;
    this.counts = { filtered: kept, visible: seen, perUniversity, summary, selection, neighbourhood, selectedAgreements };
  }
}

/** A page that nobody sees draws no frames. */
const NO_FRAME_MS = 100;

/** Resolves when a frame was drawn of what has changed. */
const shown = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // The next turn comes when the frame is with those that paint it.
      setTimeout(resolve);
    });
  });

/** How long a page that is busy is left alone. */
const REST_MS = 100;
/** How long after a choice nothing is prepared: more choices may come, one after the other. */
const CALM_MS = 1000;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));

/** Resolves when the page has nothing to do; not all browsers say when that is. */
const idle = (): Promise<void> =>
  typeof requestIdleCallback === 'function' ? new Promise((resolve) => requestIdleCallback(() => resolve())) : rest();

/**
 * Starts the threads that reckon for a network and waits for their first counts.
 * @param onFailure told when they cannot go on; they have ended by then
 * @throws what kept them from starting
 */
export async function startReckoner(session: Session, network: Network, copies: NetworkCopies, onFailure: () => void): Promise<Reckoner> {
  let isFailed = false;
  let fail!: (error: Error) => void;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  const reckoner: PageReckoner = new PageReckoner(network, copies, (error) => {
    if (isFailed) return;
    isFailed = true;
    reckoner.end();
    // As any other error of the page: it goes on without threads.
    reportError(error);
    onFailure();
    fail(error);
  });
  failure.catch(() => undefined);
  await Promise.race([Promise.all([reckoner.begin(), reckoner.follow(session)]), failure]);
  void reckoner.prepare(session);
  return reckoner;
}
