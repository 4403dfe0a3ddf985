/*
 * The page that stands in a frame of somebody else's page: one view, with its title, counts, legend, source and date, and a link to the full page.
 *
 * - Its own small front door with the same Session and the same panes, not the app with things hidden: what a view does not show is not loaded.
 * - The address is read once (`share/embedAddress.ts`): enumerated values, numbers and ids. It is never written, nothing of it is ever shown as
 *   text, and nothing is stored.
 * - The picture of before the script stands until the frame is near the viewport and the browser idle, or until the first touch; only then comes
 *   MapLibre.
 * - The host may speak with it (`share/embedMessages.ts`): enumerated values and ids, both ways, in messages with a version.
 */
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import 'virtual:theme.css';
import './tokens.css';
import { trustOwnScripts } from './trustedScripts';

trustOwnScripts();
