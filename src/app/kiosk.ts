/*
 * The outer page of a kiosk: it holds the page in a frame, hears every two seconds that it lives, and gives it a fresh frame when it does not. It is
 * sent with `Document-Isolation-Policy`, by which browsers give it a process of its own: a frame that does not return from a loop cannot hold it.
 */
import { LANGUAGES, type Language } from '../base/language';
import { hear, look, readBeat, startWatch, type Watch } from '../story/watchdog';

const LOOK_MS = 500;
const THEMES = ['light', 'dark', 'contrast'];
/** Fetched at once: when they are needed there may be no network. */
const WORDS = {
  kk: () => import('../i18n/kk/kiosk'),
  ru: () => import('../i18n/ru/kiosk'),
  az: () => import('../i18n/az/kiosk'),
  et: () => import('../i18n/et/kiosk'),
  en: () => import('../i18n/en/kiosk')
} as const;

const root = document.documentElement;
const cover = document.querySelector('.cover')!;
const line = document.querySelector('p')!;
const asked = new URL(document.URL).searchParams;
asked.set('stage', 'kiosk');

let language = '';
let words: Awaited<ReturnType<(typeof WORDS)[Language]>>['kiosk'] | undefined;
let frame: HTMLIFrameElement | undefined;
let watch = startWatch(performance.now());

function speak(tag: string): void {
  const known = LANGUAGES.find((other) => other === tag);
  if (!known || known === language) return;
  root.lang = language = known;
  WORDS[known]().then(
    ({ kiosk }) => (words = kiosk),
    () => undefined
  );
}

function show(): void {
  root.dataset['phase'] = watch.phase;
  root.dataset['cover'] = watch.cover;
  const seconds = Math.ceil((watch.until - performance.now()) / 1000);
  const again = watch.phase === 'waiting' ? words?.['kiosk.again'].replace('{seconds}', `${seconds}`) : words?.['kiosk.starts'];
  const text = watch.fault && watch.phase !== 'showing' && words ? `${words[`kiosk.${watch.fault}`]} ${again}` : '';
  if (line.textContent !== text) line.textContent = text;
}

function freshFrame(): void {
  frame = document.createElement('iframe');
  frame.title = document.title;
  frame.allow = 'fullscreen; screen-wake-lock';
  frame.src = `./?${asked}`;
  frame.addEventListener('load', () => frame?.focus());
  cover.before(frame);
}

function become(next: Watch): void {
  const { phase } = watch;
  watch = next;
  if (next.phase !== phase) {
    if (next.phase === 'waiting') frame?.remove();
    if (next.phase === 'starting') freshFrame();
  }
  show();
}

const theme = asked.get('theme') ?? '';
const poster = new Image();
poster.className = 'cover';
poster.alt = '';
poster.src = `poster-${THEMES.includes(theme) ? theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}.svg`;
cover.after(poster);

speak(asked.get('lang') ?? navigator.language.slice(0, 2));
if (!language) speak('en');
window.addEventListener('message', ({ source, data }) => {
  const beat = source === frame?.contentWindow && readBeat(data);
  if (!beat) return;
  speak(beat.language);
  become(hear(watch, beat.kiosk, performance.now()));
});
document.addEventListener('contextmenu', (event) => event.preventDefault());
setInterval(() => become(look(watch, performance.now())), LOOK_MS);
freshFrame();
show();
