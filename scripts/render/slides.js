// @ts-check
import { readFile } from 'node:fs/promises';

/** Width of a page in inches: that of the wide slides of office programs. */
const PAGE_INCHES = 13.333;

/**
 * Writes a PDF with a page for every picture, in the shape of the pictures.
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly { readonly path: string, readonly words: string }[]} pictures paths of PNGs, and what each says, for those who do not see it
 * @param {{ width: number, height: number }} size of each in pixels
 * @param {string} path of the PDF
 * @param {string} title of the document
 * @param {string} language as `lang` has it
 */
export async function writeSlides(browser, pictures, size, path, title, language) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title></title><main></main>');
  await page.evaluate(
    ({ title, language }) => {
      document.title = title;
      document.documentElement.lang = language;
    },
    { title, language }
  );
  const height = (PAGE_INCHES * size.height) / size.width;
  await page.addStyleTag({
    content: `@page { size: ${PAGE_INCHES}in ${height}in; margin: 0 } body { margin: 0 }
      img { display: block; width: ${PAGE_INCHES}in; height: ${height}in; break-after: page } img:last-child { break-after: auto }`
  });
  for (const picture of pictures) {
    const source = `data:image/png;base64,${(await readFile(picture.path)).toString('base64')}`;
    await page.evaluate(
      async ({ source, words }) => {
        const image = new Image();
        image.alt = words;
        image.src = source;
        await image.decode();
        document.querySelector('main')?.append(image);
      },
      { source, words: picture.words }
    );
  }
  await page.pdf({ path, width: `${PAGE_INCHES}in`, height: `${height}in`, printBackground: true, preferCSSPageSize: true, tagged: true });
  await page.close();
}
