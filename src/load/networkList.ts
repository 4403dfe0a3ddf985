import { isNetworkId } from '../base/id';
import { OWN_NETWORK } from '../model/viewState';
import type { FetchOptions } from './fetchFile';
import type { Issue } from './issue';
import { isObject, loadSettings, localTexts, settingIssue, Settings, type LocalTexts } from './settings';

/** A network that can be chosen. */
export interface NetworkEntry {
  /** What `?network=` says. */
  readonly id: string;
  readonly title: LocalTexts;
  /** Its folder, relative to the page, such as `data/kazakhstan`. */
  readonly path: string;
  /** File in its folder that holds it packed, such as `network.unm`, where there is one. */
  readonly packed?: string;
}

/** The networks of a deployment. */
export interface NetworkList {
  readonly networks: readonly NetworkEntry[];
  /** Id of the network that opens when none is asked for; '' where there is none. */
  readonly defaultId: string;
}

/** Where the list lies, relative to the page; paths in it are relative to its folder. */
const FOLDER = 'data';
const FILE = `${FOLDER}/networks.json`;

/** A folder below, without `.` or `..`. */
const PATH = /^(?:[a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*\/?$/i;

/** A packed network in that folder. */
const PACKED = /^[a-z0-9][a-z0-9._-]*\.unm$/i;

/** Reads the list. An entry with a missing, wrong or repeated id is reported and left out; one with a wrong path has the folder of its id. */
export function readNetworkList(settings: Settings, issues: Issue[]): NetworkList {
  const entries = settings.read<readonly unknown[]>('networks', [], (value) => (Array.isArray(value) ? value : undefined));
  const networks = new Map<string, NetworkEntry>();
  entries.forEach((entry, index) => {
    const key = `networks[${index}]`;
    const fields = new Settings(FILE, isObject(entry) ? entry : {}, issues, `${key}.`);
    const id = fields.read('id', '', (value) =>
      typeof value === 'string' && isNetworkId(value) && value !== OWN_NETWORK && !networks.has(value) ? value : undefined
    );
    const path = fields.read('path', id, (value) => (typeof value === 'string' && PATH.test(value) ? value : undefined));
    const title = fields.read<LocalTexts>('title', {}, localTexts);
    const packed = fields.read('packed', '', (value) => (typeof value === 'string' && PACKED.test(value) ? value : undefined));
    fields.reportUnknown();
    if (id) networks.set(id, { id, title, path: `${FOLDER}/${path}`, ...(packed && { packed }) });
    else if (!isObject(entry) || !('id' in entry)) issues.push(settingIssue(FILE, `${key}.id`, entry));
  });
  const first = networks.keys().next().value ?? '';
  const defaultId = settings.read('default', first, (value) => (typeof value === 'string' && networks.has(value) ? value : undefined));
  settings.reportUnknown();
  return { networks: [...networks.values()], defaultId };
}

/**
 * Fetches and reads `data/networks.json`. One that cannot be had is an empty list with an issue.
 * @param baseUrl absolute address of the page
 * @throws only the reason of the signal
 */
export async function loadNetworkList(
  baseUrl: string,
  options: FetchOptions = {}
): Promise<{ readonly list: NetworkList; readonly issues: readonly Issue[] }> {
  const { value, issues } = await loadSettings(baseUrl, FILE, options, readNetworkList);
  return { list: value, issues };
}
