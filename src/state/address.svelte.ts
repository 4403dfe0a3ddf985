import { decodeView, encodeView } from '../share/address';
import type { ViewState } from '../model/viewState';
import type { View } from './view.svelte';

/** What makes a step of its own for the back button; everything else is written over the current step. */
const stepOf = ({ network, view, selection, projection }: ViewState): string => JSON.stringify([network, view, selection, projection]);

/** Reads the address bar into the view. */
export const readAddress = (): ViewState => decodeView(location.search);

/** The full address of a view of this page. */
export function addressOf(state: ViewState): string {
  const query = encodeView(state);
  return location.origin + location.pathname + (query && `?${query}`);
}

/**
 * Keeps the address bar and the view in step, both ways. Call it while a component is set up: it lives as long as the component.
 */
export function bindAddress(view: View): void {
  let step = stepOf(view.state);

  $effect(() => {
    const address = addressOf(view.state);
    const nextStep = stepOf(view.state);
    if (address === location.href.replace(/#.*$/, '')) return;
    if (nextStep === step) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    step = nextStep;
  });

  $effect(() => {
    const back = () => {
      const state = readAddress();
      step = stepOf(state);
      view.restore(state);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  });
}
