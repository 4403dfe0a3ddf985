import { isPageLanguage, type PageLanguage } from '../base/language';
import { THEMES, VIEWS, DEFAULT_VIEW, type Filter, type Selection, type ThemeChoice, type View } from '../model/viewState';
import { decodeView, encodeView } from './address';
import { MESSAGE_NAMESPACE, MESSAGE_VERSION } from './embedProtocol';

/*
 * What an embed and the page around it say to each other, by `postMessage`: { ns, v, type, value }. Values are those of the address (languages,
 * themes, views, ids, dates), so that no message carries text to show, an address to load or a program to run.
 */

/** Longest value that is read, in characters. */
const MAX_VALUE = 4000;

/** What the page around an embed can ask for. `select` and `filter` without a value take away what is there. */
export type EmbedCommand =
  | { readonly type: 'setLang'; readonly value: PageLanguage }
  | { readonly type: 'setTheme'; readonly value: ThemeChoice }
  | { readonly type: 'setView'; readonly value: View }
  | { readonly type: 'select'; readonly value: Selection | null }
  | { readonly type: 'filter'; readonly value: Filter };

/** What an embed tells. */
export type EmbedEvent =
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly value: Selection | null }
  | { readonly type: 'filter'; readonly value: Filter }
  /** The height that the content needs, in CSS pixels. */
  | { readonly type: 'height'; readonly value: number }
  /** The data could not be shown: why, as of a failed load (`LoadFailure`), or `data` where they came and could not be used. */
  | { readonly type: 'error'; readonly value: string };

/** A message as it goes over the wire. */
export interface EmbedMessage {
  readonly ns: typeof MESSAGE_NAMESPACE;
  readonly v: typeof MESSAGE_VERSION;
  readonly type: EmbedEvent['type'];
  readonly value?: string | number;
}

/** A selection as addresses have it, such as `university:kz-kaznu`; '' = none. */
export const selectionText = (selection: Selection | null): string =>
  selection ? encodeView({ ...DEFAULT_VIEW, selection }).replace(/^select=/, '') : '';

const filterText = (filter: Filter): string => encodeView({ ...DEFAULT_VIEW, filter: { ...filter, text: '' } });

/**
 * Reads what somebody sent.
 * @param data anything at all
 * @returns null where it is no command of this version with a value that it can have
 */
export function readCommand(data: unknown): EmbedCommand | null {
  if (typeof data !== 'object' || data === null) return null;
  const { ns, v, type, value = '' } = data as Readonly<Record<string, unknown>>;
  if (ns !== MESSAGE_NAMESPACE || v !== MESSAGE_VERSION || typeof value !== 'string' || value.length > MAX_VALUE) return null;
  switch (type) {
    case 'setLang':
      return isPageLanguage(value) ? { type, value } : null;
    case 'setTheme':
      return oneOf(THEMES, value, (known) => ({ type, value: known }));
    case 'setView':
      return oneOf(VIEWS, value, (known) => ({ type, value: known }));
    case 'select': {
      if (value === '') return { type, value: null };
      const { selection } = decodeView(`select=${encodeURIComponent(value)}`);
      return selection && { type, value: selection };
    }
    case 'filter':
      return { type, value: { ...decodeView(value).filter, text: '' } };
    default:
      return null;
  }
}

function oneOf<T extends string>(values: readonly T[], value: string, make: (known: T) => EmbedCommand): EmbedCommand | null {
  const known = values.find((one) => one === value);
  return known === undefined ? null : make(known);
}

/** What is told, as a message. */
export function writeEvent(event: EmbedEvent): EmbedMessage {
  const head = { ns: MESSAGE_NAMESPACE, v: MESSAGE_VERSION, type: event.type } as const;
  switch (event.type) {
    case 'ready':
      return head;
    case 'select':
      return { ...head, value: selectionText(event.value) };
    case 'filter':
      return { ...head, value: filterText(event.value) };
    default:
      return { ...head, value: event.value };
  }
}

/** The same height in the dialects that pages with other embeds understand already: of AMP, and of iframely (Flourish, Medium and others). */
export const heightDialects = (height: number): readonly object[] => [
  { sentinel: 'amp', type: 'embed-size', height },
  { context: 'iframe.resize', method: 'resize', height }
];
