import { HEIGHT_LIMITS, MESSAGE_NAMESPACE, MESSAGE_VERSION } from '../share/embedProtocol';

/*
 * `v1/embed.js`, for pages that embed: gives frames of this site the height that they need, and defines <university-network>. It is a classic script or
 * a module alike, needs nothing else, makes elements only (no markup, no style), and runs under the strictest content policy and Trusted Types.
 */

/** Attributes of the element, with the key of the address that each one is. */
const KEYS: Readonly<Record<string, string>> = {
  network: 'network',
  view: 'view',
  table: 'table',
  lang: 'lang',
  theme: 'theme',
  selection: 'select',
  camera: 'camera',
  projection: 'projection',
  level: 'level',
  controls: 'controls',
  snapshot: 'snapshot'
};
/** Those that a frame which is there already can be told, with the message that tells it. */
const COMMANDS: Readonly<Record<string, string>> = {
  lang: 'setLang',
  theme: 'setTheme',
  view: 'setView',
  selection: 'select',
  filter: 'filter'
};
const EVENTS = ['ready', 'select', 'filter', 'height', 'error'];
const USUAL_HEIGHT = '600';
const NAME = 'university-network';

/** Where this script lies; a module has no `currentScript`. */
const own = (document.currentScript ?? document.querySelector('script[src*="/v1/embed.js"]')) as HTMLScriptElement | null;
const site = new URL('../', own?.src || document.baseURI).href;

const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, document.baseURI).origin;
/** Whether a frame has no origin of its own, so that its messages come from 'null'. */
const isOpaque = ({ sandbox }: HTMLIFrameElement): boolean => sandbox.length > 0 && !sandbox.contains('allow-same-origin');

/** The frame of this site that a message comes from. */
const senderOf = ({ source, origin }: MessageEvent): HTMLIFrameElement | undefined =>
  [...document.querySelectorAll('iframe')].find(
    (frame) =>
      source !== null &&
      source === frame.contentWindow &&
      (frame.src.startsWith(site) || frame.closest(NAME)) &&
      origin === (isOpaque(frame) ? 'null' : originOf(frame))
  );

/** The height that a message asks for, in the dialects of AMP and of iframely; 0 = it asks for none. */
function heightIn({ sentinel, type, context, method, height }: Readonly<Record<string, unknown>>): number {
  const asks = (sentinel === 'amp' && type === 'embed-size') || (context === 'iframe.resize' && method === 'resize');
  return asks && Number.isFinite(height) ? (height as number) : 0;
}

class UniversityNetwork extends HTMLElement {
  static readonly observedAttributes = [...Object.keys(KEYS), 'filter', 'height', 'src', 'site'];
  #isReady = false;

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  /** What the attributes say, over the address that is there already. */
  get #address(): string {
    const base = new URL(this.getAttribute('site') ?? site, document.baseURI);
    const address = new URL(this.getAttribute('src') ?? this.#frame?.src ?? new URL('embed.html', base), document.baseURI);
    for (const [key, value] of new URLSearchParams(this.getAttribute('filter') ?? '')) address.searchParams.set(key, value);
    for (const name in KEYS) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(KEYS[name]!, value);
    }
    return address.href;
  }

  connectedCallback(): void {
    // Whoever wrote a frame into the element keeps it; anything else is what stands where this script does not run.
    if (this.#frame) return;
    const frame = document.createElement('iframe');
    frame.title = this.title || 'University network';
    frame.width = this.getAttribute('width') ?? '100%';
    frame.height = this.getAttribute('height') ?? USUAL_HEIGHT;
    frame.allow = 'fullscreen; clipboard-write';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.loading = 'lazy';
    frame.src = this.#address;
    this.replaceChildren(frame);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const frame = this.#frame;
    if (!frame || before === now) return;
    if (name === 'height') frame.height = now ?? USUAL_HEIGHT;
    else if (this.#isReady && COMMANDS[name]) {
      const message = { ns: MESSAGE_NAMESPACE, v: MESSAGE_VERSION, type: COMMANDS[name], value: now ?? '' };
      frame.contentWindow?.postMessage(message, isOpaque(frame) ? '*' : originOf(frame));
    } else {
      this.#isReady = false;
      frame.src = this.#address;
    }
  }

  /** Passes on what the frame tells. */
  tell(type: string, detail: unknown): void {
    if (type === 'ready') this.#isReady = true;
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

addEventListener('message', (event) => {
  const data = (event.data ?? {}) as Readonly<Record<string, unknown>>;
  const height = heightIn(data);
  const isOurs = data['ns'] === MESSAGE_NAMESPACE && data['v'] === MESSAGE_VERSION && EVENTS.includes(data['type'] as string);
  const frame = height || isOurs ? senderOf(event) : undefined;
  if (!frame) return;
  if (height) frame.height = `${Math.round(Math.min(HEIGHT_LIMITS.most, Math.max(HEIGHT_LIMITS.least, height)))}`;
  const element = frame.closest(NAME);
  if (isOurs && element instanceof UniversityNetwork) element.tell(data['type'] as string, data['value']);
});

if (!customElements.get(NAME)) customElements.define(NAME, UniversityNetwork);
