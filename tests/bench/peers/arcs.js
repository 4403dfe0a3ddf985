// The page of the peers that draw arcs: `?who=lines` and so on, driven as `window.__bench` like ours.
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import { host } from '../arcs/host.ts';
import { peerMap } from './peerMap.js';
import { PAINTERS } from './arcPainters.js';

const who = new URLSearchParams(location.search).get('who') ?? '';
host(await peerMap(document.querySelector('#map'), PAINTERS[who]));
