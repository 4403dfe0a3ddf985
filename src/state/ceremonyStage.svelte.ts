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
import { agreementOfRow, networkOfRows } from '../story/ceremonyNetwork';
import { markOf } from '../story/ceremonyRun';
import { eventRows, replayRows } from '../story/ceremonyRows';
import { resume, snapshot } from '../story/ceremonySnapshot';
import { forgetShow, storedShow, storeShow } from './preferences';
import { GOES_ON_MS } from './storyStage.svelte';

/**
 * The ceremony on a stage: a signing with a running order of its own, or the documented agreements, shown again in the order in which they were
 * signed. Stored on this machine at every command.
 */
export class CeremonyStage {
  /** `missing`: there is no running order yet, and no agreement that is known to be signed, and when. */
  status: 'loading' | 'ready' | 'missing' = $state('loading');
  #opened: Network | null = $state.raw(null);
  #event = '';
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
  readonly #signs = $derived(this.ceremony.purpose === 'signing');
  /** What the map draws of: the network, in a signing with the rows of that; the same object while the running order is. */
  readonly network: Network | null = $derived.by(() => {
    const network = this.#opened;
    return network && this.#signs ? networkOfRows(network, this.#rows) : network;
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

  /**
   * Goes on with the signing of an event that is stored on this machine, however old; else lists the agreements that can be shown again, and goes to
   * where this window stood among them, or one that was closed not long ago, if they are still the same.
   * @param event id of the event that they belong to; '' = any, or none
   * @param now in milliseconds since 1970
   */
  open(network: Network, event: string, now: number = Date.now()): void {
    this.#opened = network;
    this.#event = event;
    const { here, kept } = storedShow(this.#show);
    const signing = [kept, here].map((stored) => stored && resume(stored.value)).find((one) => one?.purpose === 'signing');
    if (signing) {
      this.left = 0;
      this.ceremony = signing;
      this.status = 'ready';
      return;
    }
    const all = replayRows(network);
    const ofEvent = new Set(eventRows(network, event).map(({ id }) => id));
    const rows = event === '' ? all.rows : all.rows.filter(({ id }) => ofEvent.has(id));
    this.left = (event === '' ? network.agreements.count : ofEvent.size) - rows.length;
    const stored = resume((here ?? (kept && now - kept.at < GOES_ON_MS ? kept : null))?.value ?? '');
    const same = stored && JSON.stringify(stored.rows) === JSON.stringify(rows);
    this.ceremony = same ? stored : startCeremony(event, rows, 'replay');
    this.status = rows.length > 0 ? 'ready' : 'missing';
  }

  /** Begins a signing with a running order. */
  begin(rows: readonly CeremonyRow[], now: number = Date.now()): void {
    this.ceremony = startCeremony(this.#event, rows);
    this.left = 0;
    this.status = 'ready';
    this.#store(now);
  }

  /** Forgets the signing with all that was recorded of it, on this machine too. */
  giveUp(): void {
    forgetShow(this.#show);
    if (this.#opened) this.open(this.#opened, this.#event);
  }

  /** Obeys a command. @param now in milliseconds since 1970 */
  obey(command: CeremonyCommand, now: number): void {
    const ceremony = perform(this.ceremony, command, now);
    if (ceremony === this.ceremony) return;
    this.ceremony = ceremony;
    this.#store(now);
  }

  get #show(): string {
    return `ceremony:${this.#opened?.id ?? ''}:${this.#event}`;
  }

  #store(now: number): void {
    this.kept = storeShow(this.#show, { value: snapshot(this.ceremony), at: now });
  }

  #idOf(row: CeremonyRow): string {
    return this.#signs ? agreementOfRow(row) : row.id;
  }
}
