import type { en } from './en';

/** A counted message: one text for each plural form of the language (Unicode CLDR), chosen by the value `count`. */
export type Plural = { readonly other: string } & { readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string };

/** The keys of all messages; English is the source. */
export type Key = keyof typeof en;

type PlaceholdersOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;
/** The values a message needs: its placeholders, and `count` where it has plural forms. */
type NamesIn<Message> = Message extends string ? PlaceholdersOf<Message> : PlaceholdersOf<Message[keyof Message]> | 'count';
type NamesOf<K extends Key> = NamesIn<(typeof en)[K]>;

/** The values a message takes: none, or one object with each of its placeholders. */
export type ParametersOf<K extends Key> = [NamesOf<K>] extends [never] ? [] : [values: { readonly [name in NamesOf<K>]: string | number }];

/** A complete dictionary of one language. */
export type Dictionary = { readonly [K in Key]: (typeof en)[K] extends string ? string : Plural };

/** The message itself if it has just the placeholders of the English one, else a type that says which differ. */
type SamePlaceholders<K extends Key, Message> = [NamesIn<Message>] extends [NamesOf<K>]
  ? [NamesOf<K>] extends [NamesIn<Message>]
    ? Message
    : `missing placeholder {${Exclude<NamesOf<K>, NamesIn<Message>> & string}}`
  : `unknown placeholder {${Exclude<NamesIn<Message>, NamesOf<K>> & string}}`;

/** Checks, when compiling, that a dictionary has each key of the English one, none more, and the same placeholders. */
export const dictionary = <const D extends Dictionary>(messages: {
  readonly [K in keyof D]: K extends Key ? SamePlaceholders<K, D[K]> : never;
}): Dictionary => messages as unknown as Dictionary;
