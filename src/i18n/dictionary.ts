import type { en, enParts } from './en';

/** A counted message: one text for each plural form of the language (Unicode CLDR), chosen by the value `count`. */
export type Plural = { readonly other: string } & { readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string };

/** The parts that the words of a language are loaded in; `page` is what the page says as soon as it opens. */
export type Part = keyof typeof enParts;

/** The keys of all messages; English is the source. */
export type Key = keyof typeof en;

type PlaceholdersOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;
/** The values a message needs: its placeholders, and `count` where it has plural forms. */
type NamesIn<Message> = Message extends string ? PlaceholdersOf<Message> : PlaceholdersOf<Message[keyof Message]> | 'count';
type NamesOf<K extends Key> = NamesIn<(typeof en)[K]>;

/** The values a message takes: none, or one object with each of its placeholders. */
export type ParametersOf<K extends Key> = [NamesOf<K>] extends [never] ? [] : [values: { readonly [name in NamesOf<K>]: string | number }];

type MessageOf<K extends Key> = (typeof en)[K] extends string ? string : Plural;

/** A complete dictionary of one language. */
export type Dictionary = { readonly [K in Key]: MessageOf<K> };

/** One part of a dictionary. */
export type DictionaryPart<P extends Part = Part> = { readonly [K in keyof (typeof enParts)[P]]: K extends Key ? MessageOf<K> : never };

/** The message itself if it has just the placeholders of the English one, else a type that says which differ. */
type SamePlaceholders<K extends Key, Message> = [NamesIn<Message>] extends [NamesOf<K>]
  ? [NamesOf<K>] extends [NamesIn<Message>]
    ? Message
    : `missing placeholder {${Exclude<NamesOf<K>, NamesIn<Message>> & string}}`
  : `unknown placeholder {${Exclude<NamesIn<Message>, NamesOf<K>> & string}}`;

/** Checks, when compiling, that a part of a dictionary has each key of the English one, none more, and the same placeholders. */
export const words = <P extends Part, const D extends DictionaryPart<P>>(
  _part: P,
  messages: { readonly [K in keyof D]: K extends keyof (typeof enParts)[P] & Key ? SamePlaceholders<K, D[K]> : never }
): DictionaryPart<P> => messages as unknown as DictionaryPart<P>;
