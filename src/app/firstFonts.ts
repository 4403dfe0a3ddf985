/** Longest that the first picture of the page waits for its typefaces, in milliseconds. */
const PATIENCE_MS = 400;

/**
 * Resolves when the typefaces of a text are there, or after a while: a page that is drawn in others first jumps when they come.
 * @param text letters of the scripts that the page begins with
 */
export async function firstFonts(text: string): Promise<void> {
  const { fonts } = document;
  const all = ['16px "Inter Variable"', '650 20px "Source Serif 4 Variable"'].map((font) => fonts.load(font, text));
  await Promise.race([Promise.allSettled(all), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
