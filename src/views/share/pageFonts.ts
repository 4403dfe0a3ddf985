import { fetchFile } from '../../load/fetchFile';

/** A font of the page: the letters it holds and where it lies. */
interface PageFont {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  readonly address: string;
}

/** The fonts that the page's own style sheets bring. */
function pageFonts(): PageFont[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): PageFont[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string): string => rule.style.getPropertyValue(name).trim();
      const file = /url\(["']?([^"')]+)["']?\)/.exec(value('src'))?.[1];
      if (!file) return [];
      const address = new URL(file, sheet.href ?? document.baseURI).href;
      return [{ family: value('font-family'), weight: value('font-weight') || 'normal', range: value('unicode-range'), address }];
    })
  );
}

/** Whether a `unicode-range` such as `U+0460-052F,U+20B4` has one of some letters; an empty one has all. */
function holds(range: string, letters: ReadonlySet<number>): boolean {
  if (!range) return true;
  const spans = range.split(',').map((part) => {
    const [from, to] = part.trim().replace(/^U\+/i, '').split('-') as [string, string?];
    return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to ?? from.replaceAll('?', 'F'), 16)] as const;
  });
  return [...letters].some((letter) => spans.some(([from, to]) => letter >= from && letter <= to));
}

/** Bytes as base64. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}

/**
 * Style rules that bring the page's fonts along, for a drawing that is opened elsewhere or painted as an image, where the page's own fonts are not
 * there: only those parts of them that hold letters of a text. A font that cannot be had is left out; the next of its family is taken then.
 */
export async function fontRules(text: string): Promise<string> {
  const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0)!));
  const needed = pageFonts().filter(({ range, family }) => holds(range, letters) && text.includes(family.replace(/["']/g, '')));
  const rules = await Promise.allSettled(
    needed.map(async ({ family, weight, range, address }) => {
      const data = /^data:[^,]*;base64,/.test(address) ? address.replace(/^[^,]*,/, '') : base64(await fetchFile(address));
      const letters = range ? `unicode-range:${range};` : '';
      return `@font-face{font-family:${family};font-weight:${weight};${letters}src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    })
  );
  return rules.flatMap((rule) => (rule.status === 'fulfilled' ? [rule.value] : [])).join('');
}
