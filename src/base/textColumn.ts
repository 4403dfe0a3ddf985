/** Many short texts that are searched together. */
export interface TextColumn {
  /** For every text 1 where the word stands in it, else 0; null when it stands in none; an array of the caller's own. The word is not empty and has no line break. */
  hits(word: string): Uint8Array | null;
}

/**
 * Joins texts without line breaks into one, which a machine reads many times faster than a million small ones. An entry is found by the text's
 * place in the list.
 */
export function createTextColumn(texts: readonly string[]): TextColumn {
  const joined = texts.join('\n');
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, index) => (ends[index] = end += text.length + 1));
  return {
    hits(word) {
      let at = joined.indexOf(word);
      if (at < 0) return null;
      const found = new Uint8Array(ends.length);
      for (let text = 0; at >= 0; at = joined.indexOf(word, ends[text])) {
        while (ends[text]! <= at) text++;
        found[text] = 1;
      }
      return found;
    }
  };
}
