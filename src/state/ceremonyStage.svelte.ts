import type { Network } from '../model/network';
import { countOf, currentRow, perform, runOf, startCeremony, type Ceremony, type CeremonyCommand } from '../story/ceremony';
import { markOf } from '../story/ceremonyRun';
import { eventRows, replayRows } from '../story/ceremonyRows';
import { readCeremony } from '../story/ceremonySnapshot';
import { storedStage, storeStage } from './preferences';

/** The documented agreements, shown again one after the other in the order in which they were signed; stored at every press. */
export class CeremonyStage {
  /** `missing`: there is no agreement that is known to be signed, and when. */
  status: 'loading' | 'ready' | 'missing' = $state('loading');
  #network: Network | null = $state.raw(null);
  ceremony: Ceremony = $state.raw(startCeremony('', [], 'replay'));
  /** How many agreements of the network, or of the event, are not among the rows: without a date of signing, or not known to be signed. */
  left = $state(0);
  readonly count = $derived(countOf(this.ceremony));
  readonly row = $derived(currentRow(this.ceremony));
  /** Whether the movement of the row on screen still runs. */
  readonly moving = $derived(runOf(this.ceremony).moving);
  /** As a text, which stays the same when something else of the ceremony changes. */
  readonly #revealedIds = $derived.by(() => {
    const run = runOf(this.ceremony);
    const shown = this.ceremony.rows.filter(({ id }) => markOf(run, id)?.state === 'revealed');
    return shown.map(({ id }) => id).join('\n');
  });
  /** Indices of the agreements that were revealed, ascending. */
  readonly revealed: Uint32Array = $derived.by(() => {
    const agreements = this.#network?.index.agreement;
    return Uint32Array.from(this.#revealedIds.split('\n').flatMap((id) => agreements?.get(id) ?? [])).sort();
  });

  /**
   * Lists the agreements, and goes to where this window stood among them if they are still the same.
   * @param event id of the event that they belong to; '' = any, or none
   */
  open(network: Network, event: string): void {
    const all = replayRows(network);
    const ofEvent = new Set(eventRows(network, event).map(({ id }) => id));
    const rows = event === '' ? all.rows : all.rows.filter(({ id }) => ofEvent.has(id));
    this.#network = network;
    this.left = (event === '' ? network.agreements.count : ofEvent.size) - rows.length;
    this.ceremony = stored(network, event, JSON.stringify(rows)) ?? startCeremony(event, rows, 'replay');
    this.status = rows.length > 0 ? 'ready' : 'missing';
  }

  /** Obeys a command. @param now in milliseconds since 1970 */
  obey(command: CeremonyCommand, now: number): void {
    const ceremony = perform(this.ceremony, command, now);
    if (ceremony === this.ceremony) return;
    this.ceremony = ceremony;
    storeStage(JSON.stringify({ network: this.#network?.id, ceremony }));
  }
}

/** What this window has stored of the same ceremony; null where it has none, or of other rows. */
function stored({ id }: Network, event: string, rows: string): Ceremony | null {
  try {
    const { network, ceremony: value } = JSON.parse(storedStage() ?? '{}') as { network?: unknown; ceremony?: unknown };
    const ceremony = readCeremony(value);
    return network === id && ceremony?.event === event && JSON.stringify(ceremony.rows) === rows ? ceremony : null;
  } catch {
    return null;
  }
}
