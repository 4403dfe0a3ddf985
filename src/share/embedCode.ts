import { HEIGHT_LIMITS } from './embedProtocol';

/** Widths that a frame may be given in pixels; 0 = as wide as there is room. */
export const WIDTH_LIMITS = { least: 240, most: 4000 } as const;

/** What a frame may do on the page around it. */
const ALLOW = 'fullscreen; clipboard-write; web-share; screen-wake-lock';
/** What a sandboxed frame may do: run its own scripts and store nothing, open its links in windows of their own. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What the code for a page is made of. Texts are in the language of the embed. */
export interface EmbedCode {
  /** Absolute address of the embed. */
  readonly address: string;
  /** What the frame shows, for those who do not see it. */
  readonly title: string;
  /** In pixels; 0 = as wide as there is room. */
  readonly width: number;
  readonly height: number;
  /** Whether the frame is sandboxed. */
  readonly sandbox: boolean;
  /** Language of the texts. */
  readonly language: string;
  /** Links to the same in other forms, such as the table and the file. */
  readonly links: readonly { readonly address: string; readonly text: string }[];
}

/** The script that a page may load for heights and events. */
export interface HostScript {
  /** Absolute address of `embed.js`. */
  readonly address: string;
  /** Subresource Integrity of the file, such as `sha384-…`. */
  readonly integrity: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);
const held = (value: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** Attributes in the order given; those without a value are left out. */
const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(value)}"`]))
    .join('');

function frame({ address, title, width, height, sandbox, language }: EmbedCode): string {
  return `<iframe${attributes({
    src: address,
    title,
    lang: language,
    width: width === 0 ? '100%' : String(held(width, WIDTH_LIMITS)),
    height: String(held(height, HEIGHT_LIMITS)),
    loading: 'lazy',
    allow: ALLOW,
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: sandbox ? SANDBOX : null
  })}></iframe>`;
}

const paragraph = ({ links, language }: EmbedCode): string =>
  `<p lang="${escaped(language)}">${links.map(({ address, text }) => `<a href="${escaped(address)}">${escaped(text)}</a>`).join(' · ')}</p>`;

function checked(code: EmbedCode): EmbedCode {
  if (code.title.trim() === '') throw new RangeError('A frame without a title cannot be told from others.');
  return code;
}

/**
 * The code for a page: a frame and plain links, no script and no style, so that any content policy that allows the frame allows it all.
 * @throws RangeError for a title without letters
 */
export const frameCode = (code: EmbedCode): string => `${frame(checked(code))}\n${paragraph(code)}`;

/**
 * The same with `embed.js` around it: the frame takes the height that it needs and tells the page what happens in it. Without the script, as when a
 * policy forbids it or the file is another, the frame stands as it is.
 * @throws RangeError for a title without letters
 */
export function scriptCode(code: EmbedCode, { address, integrity }: HostScript): string {
  const script = `<script${attributes({ src: address, integrity, crossorigin: 'anonymous' })} async></script>`;
  return `<university-network>\n  ${frame(checked(code))}\n</university-network>\n${paragraph(code)}\n${script}`;
}
