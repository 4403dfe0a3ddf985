import { untrack } from 'svelte';
import { OWN_NETWORK } from '../model/viewState';
import { chooseLanguage, storedLanguage } from '../state/preferences';
import type { Session } from '../state/session.svelte';

/** Opens the network and loads the words that are chosen, now and whenever the choice changes. To be called while a component is made. */
export function followChoices(session: Session): void {
  const { dataset } = session;
  dataset.startReckoner = async (network, copies) => {
    const { startReckoner } = await import('../views/reckon/pageReckoner.svelte');
    return startReckoner(session, network, copies, () => {
      // The page goes on by itself.
      if (dataset.network === network) dataset.reckoner = null;
    });
  };

  $effect(() => {
    const { network } = session.view;
    untrack(() => {
      if (network !== OWN_NETWORK) void session.dataset.open(network, session.dataset.dataUrl);
      else if (!session.dataset.ownData) void session.importing().then((imports) => imports.restore());
    });
  });

  $effect(() => {
    if (session.view.text && !session.reckoner) untrack(() => void session.fetchTexts());
  });

  $effect(() => {
    const { language } = session.view;
    const wanted = chooseLanguage(language, storedLanguage(), navigator.languages, session.dataset.deployment.defaultLanguage);
    if (wanted === session.words.tag) return;
    let stale = false;
    void session.speak(wanted, () => stale);
    return () => {
      stale = true;
    };
  });
}
