/*
 * The page that stands in a frame of somebody else's page: one view, with its title, counts, legend, source and date, and a link to the full page.
 *
 * - Its own small front door with the same Session and the same panes, not the app with things hidden: what a view does not show is not loaded.
 * - The address is read once (`share/embedAddress.ts`): enumerated values, numbers and ids. It is never written, nothing of it is ever shown as
 *   text, and nothing is stored.
 * - The picture of before the script stands until the frame is near the viewport and the browser idle, or until the first touch; only then comes
 *   MapLibre.
 * - It is written in the typefaces of the reader's device: ours would be a third of what it loads.
 * - The host may speak with it (`share/embedMessages.ts`): enumerated values and ids, both ways, in messages with a version.
 */
import 'virtual:theme.css';
import './tokens.css';
import { mount } from 'svelte';
import { DEFAULT_VIEW } from '../model/viewState';
import { USUAL_EMBED_VIEW } from '../share/embedAddress';
import { isBare, readEmbedAddress } from '../state/address.svelte';
import { chooseLanguage } from '../state/preferences';
import { Session } from '../state/session.svelte';
import { embedParts } from '../views/embed/embedParts';
import { engineWhen } from '../views/embed/engineWhen';
import { listedSnapshot } from '../views/embed/listedSnapshot';
import { pictureShown } from '../views/embed/pictureShown';
import { whenNear } from '../views/embed/whenNear';
import { followDevice } from './device';
import EmbedApp from './EmbedApp.svelte';
import { trustOwnScripts } from './trustedScripts';

trustOwnScripts();

const { view, controls, snapshot: wanted } = readEmbedAddress();
const session = new Session();
session.view.restore(view);
/** The page holds a picture of this view already, as it was when the site was built. */
const hasPoster = isBare({ ...view, view: view.view === USUAL_EMBED_VIEW ? DEFAULT_VIEW.view : view.view }) && wanted === '';
document.documentElement.dataset['picture'] = hasPoster ? 'usual' : 'other';
session.usualTheme = view.theme ?? 'auto';
followDevice(session)();
document.documentElement.dataset['theme'] = session.theme;

// Until then the page of before the script stands, and nothing more is asked for.
await whenNear(document.body);
const engine = engineWhen();
await pictureShown(document.querySelector('.before-script img'));
const snapshot = wanted && (await listedSnapshot(wanted, document.baseURI)) ? wanted : '';
const dataUrl = new URL(snapshot ? `snapshots/${snapshot}/` : './', document.baseURI).href;
await session.dataset.readDeployment(document.baseURI, dataUrl);
const { defaultLanguage, defaultTheme } = session.dataset.deployment;
session.usualTheme = defaultTheme;
document.documentElement.dataset['theme'] = session.theme;
// The data are on their way while the words come.
void session.dataset.open(view.network, dataUrl);
await session.speak(chooseLanguage(view.language, null, navigator.languages, defaultLanguage));
await session.learn(embedParts(view));

const guest = {
  buttons: controls.includes('buttons'),
  display: controls.includes('display'),
  drawsAtOnce: !hasPoster,
  engine
};
const target = document.querySelector('#embed')!;
target.replaceChildren();
mount(EmbedApp, { target, props: { session, controls, snapshot, dataUrl, guest, hasPoster } });
