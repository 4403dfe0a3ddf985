import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import 'virtual:theme.css';
import './tokens.css';
import { mount } from 'svelte';
import { OWN_NETWORK } from '../model/viewState';
import { chooseLanguage, storedLanguage, storedOwnData, storedTheme, storedShortcuts } from '../state/preferences';
import { isBare, readAddress, readStageShow } from '../state/address.svelte';
import { Session } from '../state/session.svelte';
import { laterView } from '../views/later';
import Picture from '../views/map/Picture.svelte';
import App from './App.svelte';
import { followDevice } from './device';
import { firstFonts } from './firstFonts';
import { followChoices } from './followChoices.svelte';
import { trustOwnScripts } from './trustedScripts';

trustOwnScripts();

/** A page of its own, of which nothing is fetched before it is asked for. */
const stagePage = laterView(['stage'], () => import('./StageApp.svelte'));
const onStage = readStageShow() !== null;
const session = new Session();
const address = readAddress();
session.view.restore(address);
// Only what the deployment lists is asked for: whatever else an address says is the data of today.
const snapshot = address.snapshot && (await isListed(address.snapshot)) ? address.snapshot : '';
session.view.change({ snapshot });
await session.dataset.readDeployment(document.baseURI, new URL(snapshot ? `snapshots/${snapshot}/` : './', document.baseURI).href);
const { defaultLanguage, defaultTheme } = session.dataset.deployment;
await session.speak(chooseLanguage(address.language, storedLanguage(), navigator.languages, defaultLanguage));
session.shortcuts = storedShortcuts();
// An address that asks for nothing of its own leads back to what was open.
if (!onStage && session.view.network === '' && storedOwnData() && isBare(address)) session.view.change({ network: OWN_NETWORK });
session.usualTheme = storedTheme() ?? defaultTheme;

// Known before the first component is drawn, so that nothing changes its colours under the reader's eyes.
followDevice(session)();
document.documentElement.dataset['theme'] = session.theme;

const StageApp = onStage ? await stagePage.fetch(session) : null;
await firstFonts(`0 ${session.title}`);
const target = document.querySelector('#app')!;
target.replaceChildren();
if (StageApp) {
  // Handed in: what it imported of the first program would be cut out of that, and make it larger.
  mount(StageApp, { target, props: { session, followChoices, Picture, App } });
} else mount(App, { target, props: { session } });

async function isListed(snapshot: string): Promise<boolean> {
  const { listedSnapshot } = await import('../views/embed/listedSnapshot');
  return listedSnapshot(snapshot, document.baseURI);
}
