import { siteArchive } from '../load/siteArchive';
import { decodeView, encodeView } from '../share/address';
import { decodeEmbed, encodeEmbed, type EmbedState } from '../share/embedAddress';
import { stageShow, type StageShow } from '../share/stageShow';
import type { ViewState } from '../model/viewState';
import type { View } from './view.svelte';

const REST_MS = 200;

/** What makes a step of its own for the back button; everything else is written over the current step. */
const stepOf = ({ network, view, table, selection, projection, page }: ViewState): string =>
  JSON.stringify([network, view, table, selection, projection, page]);

/**
 * The query of the address bar, for the readers of pages that are fetched later. A file on a disk may be opened with the same after `#`, for not
 * every system hands a query on, and opens with what it was made of where neither is there.
 */
export function addressQuery(): string {
  const archive = siteArchive();
  return location.search || (archive ? location.hash.replace('#', '?') || archive.query : '');
}

/** The address of the page without query. */
const pageAddress = (): string => location.href.replace(/[?#].*$/, '');

/** Reads the address bar into the view. */
export const readAddress = (): ViewState => decodeView(addressQuery());

/** Whether an address names nothing but language and theme. */
export const isBare = (state: ViewState): boolean => encodeView({ ...state, language: null, theme: null }) === '';

/** The full address of a view of this page. */
export function addressOf(state: ViewState): string {
  const query = encodeView(state);
  return pageAddress() + (query && `?${query}`);
}

/** The full address of this page with another query. @param query without the question mark */
export const pageWith = (query: string): string => `${pageAddress()}?${query}`;

/** What the address bar asks a stage to show; null = the page as it is. */
export const readStageShow = (): StageShow | null => stageShow(addressQuery());

/** The full address of this page with something else on stage; all else that it asks for stays. */
export function addressWithStage(show: string): string {
  const query = new URLSearchParams(addressQuery());
  query.set('stage', show);
  return pageWith(query.toString());
}

/** Loads the page anew, as it was asked for. */
export const loadPageAnew = (): void => location.reload();

/** Reads the address of an embed. */
export const readEmbedAddress = (): EmbedState => decodeEmbed(location.search);

/** The full address of an embed of this site. */
export function embedAddressOf(state: EmbedState): string {
  const query = encodeEmbed(state);
  return new URL(`embed.html${query && `?${query}`}`, location.href).href;
}

/** The full address of a view of the full page, from an embed. */
export function fullPageOf(state: ViewState): string {
  const query = encodeView(state);
  return new URL(`./${query && `?${query}`}`, location.href).href;
}

/**
 * Keeps the address bar and the view in step, both ways. Call it while a component is set up: it lives as long as the component.
 */
export function bindAddress(view: View): void {
  let step = stepOf(view.state);
  let later: ReturnType<typeof setTimeout> | undefined;

  $effect(() => {
    const address = addressOf(view.state);
    const nextStep = stepOf(view.state);
    clearTimeout(later);
    if (nextStep !== step) history.pushState(null, '', address);
    // Browsers refuse more than a hundred changes in half a minute: a dragged map or a typed word makes one.
    else if (address !== location.href.replace(/#.*$/, '')) later = setTimeout(() => history.replaceState(null, '', address), REST_MS);
    step = nextStep;
  });

  $effect(() => {
    const back = () => {
      clearTimeout(later);
      const state = readAddress();
      step = stepOf(state);
      view.restore(state);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  });
}
