import type { Session } from '../state/session.svelte';

/** What a device can ask for, by the media query that says so. */
const WISHES = {
  deviceDark: '(prefers-color-scheme: dark)',
  deviceContrast: '(prefers-contrast: more)',
  forcedColors: '(forced-colors: active)',
  reducedMotion: '(prefers-reduced-motion: reduce)'
} as const satisfies Partial<Record<keyof Session, string>>;

type Wish = keyof typeof WISHES;

/** Tells the session what the device asks for, now and whenever it changes. @returns stops it */
export function followDevice(session: Pick<Session, Wish>): () => void {
  const stops = (Object.keys(WISHES) as Wish[]).map((wish) => {
    const query = matchMedia(WISHES[wish]);
    const take = () => {
      session[wish] = query.matches;
    };
    take();
    query.addEventListener('change', take);
    return () => query.removeEventListener('change', take);
  });
  return () => stops.forEach((stop) => stop());
}
