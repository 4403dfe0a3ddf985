import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import { trustOwnScripts } from '../../../src/app/trustedScripts';
import { host } from './host';
import { ourMap } from './ours';

// The page may be served under the headers of the site.
trustOwnScripts();
host(await ourMap(document.querySelector<HTMLElement>('#map')!));
