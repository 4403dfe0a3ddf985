/*
 * Whether there is WebGL 2, tried in a thread of its own: without a graphics processor the first context takes most of a second, for which the page
 * would stand still. null where only the page itself can try.
 */
const answer = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('webgl2') !== null;
(self as DedicatedWorkerGlobalScope & typeof globalThis).postMessage(answer);

export {};
