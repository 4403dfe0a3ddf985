import { DEFAULT_DEPLOYMENT, loadDeployment } from '../load/deployment';
import type { Deployment } from '../load/deployment';
import { takeCopies } from '../load/copies';
import type { NetworkCopies } from '../load/copies';
import type { TableName } from '../load/columns';
import { fileOf } from '../load/tableFile';
import { LoadError } from '../load/fetchFile';
import type { ImportResult } from '../load/importNetwork';
import type { Issue } from '../load/issue';
import { fetchOpener, loadFromAddress } from '../load/load';
import type { LoadResult } from '../load/readPublished';
import { loadNetworkList } from '../load/networkList';
import type { NetworkList } from '../load/networkList';
import type { TableReport } from '../load/tableReport';
import type { Network } from '../model/network';
import type { Reckoner } from './reckoner';

/** Files of a person's own that are open in the place of a published network. Whatever shows them says so: page, paper, pictures, files. */
export interface OwnData {
  /** Names as the person knows them, in the order in which they were opened. */
  readonly fileNames: readonly string[];
}

/** What was read of a file. */
export interface FileReport extends TableReport {
  readonly file: string;
}

/** What is open, how far a load has come, and what was wrong with it. A failed load keeps what was open before. */
export class Dataset {
  status: 'loading' | 'ready' | 'error' = $state('loading');
  /** Share of the bytes that have come, 0…1; 0 while it is not known. */
  progress = $state(0);
  network: Network | null = $state.raw(null);
  /** Reckons for the network that is open, beside the page; null where the page does that itself, as for all but large ones. */
  reckoner: Reckoner | null = $state.raw(null);
  /** Starts what reckons for a large network, of which copies were made for other threads. Without it the page does that itself. */
  startReckoner: ((network: Network, copies: NetworkCopies) => Promise<Reckoner>) | null = null;
  /** What was read of each file, in the order of the files. */
  reports: readonly FileReport[] = $state.raw([]);
  /** null while a published network is open. */
  ownData: OwnData | null = $state.raw(null);
  error: LoadError | null = $state.raw(null);
  /** What made the files no network, when they came but could not be used. */
  fault: Issue | null = $state.raw(null);
  /** Id of a network that was asked for and is not on the list; '' = none. The default is open in its place. */
  unknownNetwork = $state('');
  /** Absolute address that the networks lie beside: that of the page, or of a snapshot of the data; '' until the deployment is read. */
  dataUrl = '';
  /** Counts how often another network was opened; what was read anew is the same one. */
  opened = $state(0);
  /** Counts how often the story of the network was published anew while it was followed. */
  storyChanges = $state(0);
  deployment: Deployment = $state.raw(DEFAULT_DEPLOYMENT);
  networks: NetworkList = $state.raw({ networks: [], defaultId: '' });
  #settingIssues: readonly Issue[] = $state.raw([]);
  #networkIssues: readonly Issue[] = $state.raw([]);
  readonly issues = $derived([...this.#settingIssues, ...this.#networkIssues]);
  /** Id of the network that opens when the address names none; '' = there is none. */
  readonly defaultNetwork = $derived(this.deployment.defaultNetwork || this.networks.defaultId);
  /** Absolute address of the folder of the published network that is open, with a slash at its end; '' where none is. */
  readonly folder = $derived.by(() => {
    const { network, ownData, networks } = this;
    if (!network || ownData) return '';
    const path = networks.networks.find(({ id }) => id === network.id)?.path ?? `data/${network.id}`;
    return new URL(`${path}/`, this.dataUrl).href;
  });
  #opening = new AbortController();

  /**
   * Reads what the deployment chooses and the list of its networks. What cannot be read is an issue, never the end.
   * @param baseUrl absolute address of the page
   * @param dataUrl what the networks lie beside, where that is not the page: a snapshot of the data
   */
  async readDeployment(baseUrl: string, dataUrl = baseUrl): Promise<void> {
    this.dataUrl = dataUrl;
    const [deployment, networks] = await Promise.allSettled([loadDeployment(baseUrl), loadNetworkList(dataUrl)]);
    if (deployment.status === 'fulfilled') this.deployment = deployment.value.deployment;
    if (networks.status === 'fulfilled') this.networks = networks.value.list;
    // It comes while words and letters do. Where it cannot be had, whoever opens a network is told.
    if (this.networks.networks.some(({ packed }) => packed)) fetchOpener().catch(() => undefined);
    this.#settingIssues = [deployment, networks].flatMap((read, index) =>
      read.status === 'fulfilled' ? read.value.issues : [unreadable(index === 0 ? 'deployment.json' : 'data/networks.json', read.reason)]
    );
    const { worldview, worldviewOverrides } = this.deployment;
    // Few deployments draw a territory in their own way, and only what they say of it can be wrong.
    if (Object.keys(worldviewOverrides).length === 0) return;
    const { borderPolicy } = await import('../map/worldview');
    const { problems } = borderPolicy(worldview, worldviewOverrides);
    this.#settingIssues = [...this.#settingIssues, ...problems.map(({ key, value }): Issue => ({ ...SETTING_ISSUE, column: key, value }))];
  }

  /**
   * Opens a network of the list; '' opens the default. A later call takes the place of an earlier one.
   * @param baseUrl absolute address of the page
   */
  async open(id: string, baseUrl: string): Promise<void> {
    this.#opening.abort();
    const { signal } = (this.#opening = new AbortController());
    const wanted = id || this.defaultNetwork;
    const entry =
      this.networks.networks.find((network) => network.id === wanted) ??
      this.networks.networks.find((network) => network.id === this.defaultNetwork);
    this.status = 'loading';
    this.progress = 0;
    this.error = null;
    this.fault = null;
    this.unknownNetwork = entry && entry.id !== wanted ? wanted : '';
    try {
      const result = await loadFromAddress(baseUrl, entry?.path ?? `data/${wanted}`, {
        signal,
        packed: entry?.packed,
        onProgress: ({ loadedBytes, totalBytes }) => (this.progress = totalBytes ? loadedBytes / totalBytes : 0)
      });
      const reckoner = result.network && (await this.#reckonerFor(result.network));
      if (signal.aborted) return reckoner?.end();
      this.status = result.network ? 'ready' : 'error';
      if (!result.network) {
        // What was open stays, with its own report.
        this.fault = result.issues.find(({ severity }) => severity === 'error') ?? null;
        return;
      }
      this.opened++;
      this.ownData = null;
      this.#take(result, result.network, reckoner);
    } catch (error) {
      if (signal.aborted) return;
      this.error = error instanceof LoadError ? error : new LoadError('worker', '', 0, error);
      this.status = 'error';
    }
  }

  /**
   * Takes what was read of the published network that is open, in its place: its tables have changed.
   * @returns whether it was taken: nothing is where the files hold no network, or another one is open by now
   */
  async renew(result: LoadResult): Promise<boolean> {
    const { network, status, ownData } = this;
    if (!result.network || ownData || status !== 'ready' || network?.id !== result.network.id) return false;
    const reckoner = await this.#reckonerFor(result.network);
    if (this.network !== network) {
      reckoner?.end();
      return false;
    }
    this.#take(result, result.network, reckoner);
    return true;
  }

  #take({ report, issues }: LoadResult, network: Network, reckoner: Reckoner | null): void {
    this.#show(network, reckoner);
    this.reports = Object.entries(report).map(([table, read]) => ({ ...read, file: fileOf(table as TableName) }));
    this.#networkIssues = issues;
  }

  /**
   * Opens what was read of a person's own files in the place of what is open; a load that is under way ends.
   * @param result of an import
   * @returns whether there was a network to open; if not, what is open stays
   */
  async openImported({ network, tables, issues }: ImportResult, ownData: OwnData): Promise<boolean> {
    if (!network) return false;
    this.#opening.abort();
    const { signal } = (this.#opening = new AbortController());
    const reckoner = await this.#reckonerFor(network);
    if (signal.aborted) {
      reckoner?.end();
      return false;
    }
    this.status = 'ready';
    this.error = null;
    this.fault = null;
    this.unknownNetwork = '';
    this.opened++;
    this.#show(network, reckoner);
    this.ownData = ownData;
    this.reports = tables.filter(({ kind }) => kind !== 'none').map(({ file, report }) => ({ ...report, file }));
    this.#networkIssues = issues;
    return true;
  }

  /** What reckons for a network, with its first counts; null where the page does it: it is small, or no thread could be had. */
  async #reckonerFor(network: Network): Promise<Reckoner | null> {
    const copies = takeCopies(network);
    // A thread that failed has reported it; where none may be started the page is slower, and as right.
    return copies && this.startReckoner ? this.startReckoner(network, copies).catch(() => null) : null;
  }

  #show(network: Network, reckoner: Reckoner | null): void {
    this.reckoner?.end();
    this.network = network;
    this.reckoner = reckoner;
  }

  /** Something else than a published network is being read: what is open stays until it is there. A load that is under way ends. */
  wait(progress = 0): void {
    this.#opening.abort();
    this.status = 'loading';
    this.progress = progress;
    this.error = null;
    this.fault = null;
  }
}

const SETTING_ISSUE: Issue = {
  code: 'setting-invalid',
  severity: 'warning',
  file: 'deployment.json',
  row: 0,
  column: '',
  value: '',
  suggestion: ''
};

const unreadable = (file: string, reason: unknown): Issue => ({
  code: 'file-missing',
  severity: 'warning',
  file,
  row: 0,
  column: '',
  value: reason instanceof Error ? reason.message : file,
  suggestion: ''
});
