import { expect, open, test } from './page';

/** The letters of Kazakh, Azerbaijani and Estonian that fonts often lack. */
const LETTERS = [...'ӘәҒғҚқҢңӨөҰұҮүҺһІіƏəĞğİıŞşÕõŠšŽž'];
const FAMILIES = { sans: 'Inter Variable', serif: 'Source Serif 4 Variable' };

test('all letters of the five languages are drawn by the page’s own typefaces: in text, in SVG and on a canvas', async ({ page }) => {
  await open(page, '?view=table');
  await page.evaluate(
    ([letters, families]) => {
      // The end of the family is another for each letter on the canvas below; here the page's own family stands.
      const host = document.createElement('div');
      host.id = 'letters';
      document.body.prepend(host);
      for (const family of Object.values(families)) {
        const text = document.createElement('p');
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        const svgText = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        text.textContent = svgText.textContent = letters.join('');
        text.style.fontFamily = svgText.style.fontFamily = `"${family}", monospace`;
        svgText.setAttribute('y', '20');
        svg.append(svgText);
        host.append(text, svg);
      }
    },
    [LETTERS, FAMILIES] as const
  );
  // What is not yet there comes when it is first needed.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));

  // The browser itself says with which font it drew each piece of text.
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const drawn = [];
  for (const selector of ['p', 'svg text']) {
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `#letters ${selector}` });
    for (const nodeId of nodeIds) drawn.push((await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts);
  }
  expect(drawn).toHaveLength(4);
  for (const fonts of drawn) {
    // The parts of a family (Latin, Cyrillic, …) are listed one by one; none of another family may be among them.
    expect(fonts.map(({ familyName, isCustomFont }) => [isCustomFont, /^(Inter|Source Serif)/.test(familyName)])).toEqual(
      fonts.map(() => [true, true])
    );
    expect(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBeGreaterThanOrEqual(LETTERS.length);
  }

  // A canvas names no fonts. It gives a letter the same width whatever comes after the family only where the family itself has the letter.
  const widths = await page.evaluate(
    ([letters, families]) => {
      const context = document.createElement('canvas').getContext('2d')!;
      const width = (font: string, letter: string) => {
        context.font = `40px ${font}`;
        return context.measureText(letter).width;
      };
      const inText = (family: string, letter: string) => {
        const span = document.createElement('span');
        span.textContent = letter;
        span.style.cssText = `font: 40px "${family}"; position: absolute`;
        document.querySelector('#letters')!.append(span);
        return span.getBoundingClientRect().width;
      };
      return Object.values(families).flatMap((family) =>
        letters.map((letter) => ({
          letter,
          canvas: ['monospace', 'serif'].map((rest) => width(`"${family}", ${rest}`, letter)),
          text: inText(family, letter)
        }))
      );
    },
    [LETTERS, FAMILIES] as const
  );
  for (const { letter, canvas, text } of widths) {
    expect(canvas[0], letter).toBe(canvas[1]);
    expect(Math.abs(canvas[0]! - text), letter).toBeLessThan(0.1);
  }
});
