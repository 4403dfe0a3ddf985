/** What can be wrong with a story. */
export type StoryIssueCode =
  /** The file is not JSON; the value is the reader's message. */
  | 'json-broken'
  /** It is JSON, and no story: it has no list `scenes`. */
  | 'scenes-missing'
  /** An entry of `scenes` is no object; it is set aside. */
  | 'scene-broken'
  /** A scene has no view; it shows the default one. */
  | 'view-missing'
  /** A key or value of the view is lost when the program reads it. */
  | 'view-lost'
  /** The view names something that the network does not have. */
  | 'view-unknown'
  /** An id is no id; another is made. */
  | 'id-invalid'
  /** An id stands in an earlier scene; another is made. */
  | 'id-duplicate'
  /** Texts are no table of texts by language; they are left out. */
  | 'text-invalid'
  /** A text is missing in a language. */
  | 'text-missing'
  /** The text of a language has another number of parts than that of the first language. */
  | 'parts-differ'
  /** A duration is no number above 0 and up to an hour; the usual one is taken. */
  | 'seconds-invalid'
  /** A figure or name in braces is not one that the program knows, or the network has no value for it. */
  | 'figure-unknown'
  /** The forms of a counted noun are not as many as the language has. */
  | 'forms-differ'
  /** A text is too long for a screen; the value is the screen and the part. */
  | 'text-long';

/** Something in a story that needs a person's eye. A list to show, not an exception. */
export interface StoryIssue {
  readonly code: StoryIssueCode;
  /** `error`: the scene, or the file, is set aside. `warning`: it is used, with what is said here. */
  readonly severity: 'error' | 'warning';
  /** As people count: the first scene is 1; 0 = the story as a whole. */
  readonly scene: number;
  /** The key it is about, with a dot before a language or a key of the view: `text.kk`, `view.select`; '' for the scene or file as a whole. */
  readonly key: string;
  /** The value as it stands there, cut at 200 characters; '' where there is none. */
  readonly value: string;
}

/** Longest value that an issue repeats, in characters. */
const MAX_VALUE = 200;

/** An issue of a story; what is no text is shown as JSON. */
export const storyIssue = (
  code: StoryIssueCode,
  scene: number,
  key: string,
  value: unknown = '',
  severity: StoryIssue['severity'] = 'warning'
): StoryIssue => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { code, severity, scene, key, value: [...text].slice(0, MAX_VALUE).join('') };
};
