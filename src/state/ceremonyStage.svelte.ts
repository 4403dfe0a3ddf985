import type { Network } from '../model/network';
import {
  countOf,
  currentRow,
  perform,
  runOf,
  startCeremony,
  type Ceremony,
  type CeremonyCommand,
  type CeremonyRow
} from '../story/ceremony';
import { followRows, goneRows } from '../story/ceremonyLive';
import { agreementOfRow, networkOfRows } from '../story/ceremonyNetwork';
import { markOf } from '../story/ceremonyRun';
import { eventRows, replayRows } from '../story/ceremonyRows';
import { resume, snapshot } from '../story/ceremonySnapshot';
import { forgetShow, storedShow, storeShow, watchShow } from './preferences';
import { GOES_ON_MS } from './storyStage.svelte';

/**
 * The ceremony on a stage: a signing with a running order of its own, or the documented agreements, shown again in the order in which they were
 * signed. Stored on this machine at every command; windows that show the same one are in step, for each takes what another has stored before it
 * obeys.
 */
export class CeremonyStage {
  /** `missing`: there is no running order yet, and no agreement that is known to be signed, and when. */
  status: 'loading' | 'ready' | 'missing' = $state('loading');
  #opened: Network | null = $state.raw(null);
  #event: string | null = null;
  /** Whether the rows change with the data. */
  readonly #follows: boolean;
  /** What this window has stored or taken last, and when that was. */
  #text = '';
  #at = -Infinity;
  ceremony: Ceremony = $state.raw(startCeremony('', [], 'replay'));
  /** How many agreements of the network, or of the event, are not among those of a replay: without a date of signing, or not known to be signed. */
  left = $state(0);
  /** Whether the browser has kept the last change: if not, a crash loses it. */
  kept = $state(true);
  readonly count = $derived(countOf(this.ceremony));
  readonly row = $derived(currentRow(this.ceremony));
  /** When the row on screen was signed, where that is recorded; null else. */
  readonly signedAt: number | null = $derived((this.row && markOf(runOf(this.ceremony), this.row.id)?.signedAt) ?? null);
  /** Whether the movement of the row on screen still runs. */
  readonly moving = $derived(runOf(this.ceremony).moving);
  readonly #rows = $derived(this.ceremony.rows);
  /** Of a replay those that the data no longer have. */
  readonly #gone = $derived(goneRows(this.ceremony));
  readonly #signs = $derived(this.ceremony.purpose === 'signing');
  /** What the map draws of: the network, in a signing with the rows of that; the same object while the running order is. */
  readonly network: Network | null = $derived.by(() => {
    const network = this.#opened;
    const added = this.#signs ? this.#rows : this.#gone;
    return network && (this.#signs || added.length > 0) ? networkOfRows(network, added) : network;
  });
  /** Id of the agreement that the row on screen is in that network; '' where there is none. */
  readonly agreement: string = $derived.by(() => {
    if (!this.row) return '';
    const id = this.#idOf(this.row);
    return this.network?.index.agreement.has(id) ? id : '';
  });
  /** As a text, which stays the same when something else of the ceremony changes. */
  readonly #revealedIds = $derived.by(() => {
    const run = runOf(this.ceremony);
    const shown = this.#rows.filter(({ id }) => markOf(run, id)?.state === 'revealed');
    return shown.map((row) => this.#idOf(row)).join('\n');
  });
  /** Indices in that network of the agreements that were revealed, ascending. */
  readonly revealed: Uint32Array = $derived.by(() => {
    const agreements = this.network?.index.agreement;
    return Uint32Array.from(this.#revealedIds.split('\n').flatMap((id) => agreements?.get(id) ?? [])).sort();
  });

  /** @param follows whether rows that come into the data while it is shown join it */
  constructor({ follows = false }: { readonly follows?: boolean } = {}) {
    this.#follows = follows;
  }

  /**
   * Goes on with the signing of an event that is stored on this machine, however old; else lists the agreements that can be shown again, and goes to
   * where this window stood among them, or one that was closed not long ago, if they are still the same. A network that was read anew changes no more than the rows that have come and gone, where the data are followed.
   * @param event id of the event that they belong to; '' = any, or none
   * @param now in milliseconds since 1970
   */
  open(network: Network, event: string, now: number = Date.now()): void {
    const isSame = this.#opened?.id === network.id && this.#event === event && this.status === 'ready';
    this.#opened = network;
    this.#event = event;
    if (isSame && this.#follows) return this.#follow(now);
    const { here, kept } = storedShow(this.#show);
    // What is there already is judged here, not when it is caught up with.
    this.#text = kept?.value ?? '';
    this.#at = kept?.at ?? -Infinity;
    const signing = [kept, here].map((stored) => stored && resume(stored.value)).find((one) => one?.purpose === 'signing');
    if (signing) {
      this.left = 0;
      this.ceremony = signing;
      this.status = 'ready';
      if (this.#follows) this.#follow(now);
      return;
    }
    const { rows, left } = this.#replayed(network);
    this.left = left;
    const recent = kept && now - kept.at < GOES_ON_MS ? kept : null;
    // Another window may have gone further than this one had.
    const stored = resume((here && recent && recent.at > here.at ? recent : (here ?? recent))?.value ?? '');
    const same = stored && JSON.stringify(stored.rows) === JSON.stringify(rows);
    const followed = stored && this.#follows ? followRows(stored, rows) : null;
    this.ceremony = same ? stored : (followed ?? startCeremony(event, rows, 'replay'));
    this.status = rows.length > 0 ? 'ready' : 'missing';
  }

  /** To be called while a component is set up, once it is open: windows of the same ceremony stay in step. */
  keepInStep(): void {
    $effect(() => {
      if (this.status === 'loading') return;
      const stop = watchShow(this.#show, (forgotten) => (forgotten ? this.giveUp() : this.#catchUp()));
      // A window that slept may have heard nothing.
      const look = () => document.visibilityState === 'visible' && this.#catchUp();
      document.addEventListener('visibilitychange', look);
      return () => {
        stop();
        document.removeEventListener('visibilitychange', look);
      };
    });
  }

  /** Begins a signing with a running order. @param isListed whether it is what the data list, not a table of its own */
  begin(rows: readonly CeremonyRow[], now: number = Date.now(), isListed = false): void {
    this.ceremony = startCeremony(this.#event ?? '', rows, 'signing', isListed);
    this.left = 0;
    this.status = 'ready';
    this.#store(now);
  }

  /** Forgets the signing with all that was recorded of it, on this machine too. */
  giveUp(): void {
    forgetShow(this.#show);
    this.status = 'loading';
    if (this.#opened) this.open(this.#opened, this.#event ?? '');
  }

  /** Obeys a command. @param now in milliseconds since 1970 */
  obey(command: CeremonyCommand, now: number): void {
    this.#catchUp();
    const ceremony = perform(this.ceremony, command, now);
    if (ceremony === this.ceremony) return;
    this.ceremony = ceremony;
    this.#store(now);
  }

  get #show(): string {
    return `ceremony:${this.#opened?.id ?? ''}:${this.#event ?? ''}`;
  }

  #store(now: number): void {
    this.#text = snapshot(this.ceremony);
    // A clock that was set back must not make this the older one.
    this.#at = Math.max(now, this.#at);
    this.kept = storeShow(this.#show, { value: this.#text, at: this.#at });
  }

  /** Takes what another window of the same ceremony has stored since. */
  #catchUp(): void {
    const { kept } = storedShow(this.#show);
    if (!kept || kept.value === this.#text || kept.at < this.#at) return;
    const theirs = resume(kept.value);
    if (!theirs) return;
    this.#text = kept.value;
    this.#at = kept.at;
    // A movement that is over there goes on to its end here.
    if (snapshot(perform(this.ceremony, { type: 'complete' }, 0)) === kept.value) return;
    this.ceremony = theirs;
    this.left = theirs.purpose === 'signing' ? 0 : this.left;
    this.status = 'ready';
  }

  /** Takes the rows that have come and gone. */
  #follow(now: number): void {
    const network = this.#opened!;
    const { rows, left } = this.#replayed(network);
    const signed = () => eventRows(network, this.#event ?? '').map((row) => ({ ...row, date: 0 }));
    const ceremony = followRows(this.ceremony, this.#signs ? signed() : rows);
    if (!this.#signs) this.left = left;
    if (ceremony === this.ceremony) return;
    this.ceremony = ceremony;
    this.#store(now);
  }

  #replayed(network: Network): { readonly rows: readonly CeremonyRow[]; readonly left: number } {
    const all = replayRows(network);
    if (!this.#event) return { rows: all.rows, left: network.agreements.count - all.rows.length };
    const ofEvent = new Set(eventRows(network, this.#event).map(({ id }) => id));
    const rows = all.rows.filter(({ id }) => ofEvent.has(id));
    return { rows, left: ofEvent.size - rows.length };
  }

  #idOf(row: CeremonyRow): string {
    return this.#signs || this.#gone.some(({ id }) => id === row.id) ? agreementOfRow(row) : row.id;
  }
}
