import { isNetworkId, isSnapshotId } from '../base/id';
import { DEFAULT_VIEW, OWN_NETWORK, VIEWS, type View, type ViewState } from '../model/viewState';
import { decodeView, encodeView } from './address';

/** What an embed can offer its readers beside the view itself; each is left out unless it is asked for. */
export const EMBED_CONTROLS = ['buttons', 'display', 'views', 'tables', 'time', 'language', 'theme'] as const;
/**
 * `buttons`: those on the pictures (zoom, fit, globe); `display`: how a picture is coloured and drawn; `views`: map, graph, table, matrix or all;
 * `tables`: the choice of table and the search in it; `time`: the strip of time; `language`, `theme`: their menus.
 */
export type EmbedControl = (typeof EMBED_CONTROLS)[number];
/** What stands in an embed whose address does not say. */
export const USUAL_CONTROLS: readonly EmbedControl[] = ['buttons', 'tables'];
/** What an embed shows whose address does not say: a frame has seldom room for all. */
export const USUAL_EMBED_VIEW: View = 'map';
/** In an address: none of the controls. */
const NO_CONTROLS = 'none';

/** What an embed shows, as its address says. */
export interface EmbedState {
  /** The view; without a search, a page over it, or files of a person's own. */
  readonly view: ViewState;
  readonly controls: readonly EmbedControl[];
  /** Id of the snapshot that the embed is pinned to, which begins with its day; '' = it follows the data. */
  readonly snapshot: string;
}

/** A view as an embed may show it: nothing in it is free text, and the network is one that the site publishes, if it is any. */
export function embeddable(view: ViewState): ViewState {
  return {
    ...view,
    network: isNetworkId(view.network) && view.network !== OWN_NETWORK ? view.network : DEFAULT_VIEW.network,
    filter: { ...view.filter, text: '' },
    find: '',
    snapshot: DEFAULT_VIEW.snapshot,
    page: null,
    rule: null
  };
}

function readControls(text: string | null): readonly EmbedControl[] {
  if (text === NO_CONTROLS) return [];
  const asked = text?.split(',') ?? [];
  const known = EMBED_CONTROLS.filter((control) => asked.includes(control));
  return known.length > 0 ? known : USUAL_CONTROLS;
}

/**
 * Reads what an embed shows out of the query of its address: the keys of the full page (`decodeView`), `controls` and `snapshot`. What is missing,
 * wrong or free text becomes the default; nothing is ever an error.
 * @param query with or without the leading `?`
 */
export function decodeEmbed(query: string): EmbedState {
  const get = new URLSearchParams(query);
  const snapshot = get.get('snapshot') ?? '';
  const shown = VIEWS.find((view) => view === get.get('view')) ?? USUAL_EMBED_VIEW;
  return {
    view: { ...embeddable(decodeView(query)), view: shown },
    controls: readControls(get.get('controls')),
    snapshot: isSnapshotId(snapshot) ? snapshot : ''
  };
}

const sameControls = (one: readonly EmbedControl[], other: readonly EmbedControl[]): boolean =>
  EMBED_CONTROLS.every((control) => one.includes(control) === other.includes(control));

/** Writes the query of an embed's address, without the leading `?`; `decodeEmbed` gives back what is embeddable of it. */
export function encodeEmbed({ view, controls, snapshot }: EmbedState): string {
  const parts = view.view === USUAL_EMBED_VIEW ? [] : [`view=${view.view}`];
  parts.push(encodeView({ ...embeddable(view), view: DEFAULT_VIEW.view }));
  const listed = EMBED_CONTROLS.filter((control) => controls.includes(control));
  if (!sameControls(listed, USUAL_CONTROLS)) parts.push(`controls=${listed.join(',') || NO_CONTROLS}`);
  if (snapshot) parts.push(`snapshot=${snapshot}`);
  return parts.filter((part) => part !== '').join('&');
}
