import type { Page } from '@playwright/test';

/** How many pixels the page is wider than the window; 0 where nothing has to be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth);

/** Texts that are cut by their box, or that stick out of their button or label. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter(
        (element) => element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true }) && element.innerText.trim()
      )
      .filter((element) => {
        const style = getComputedStyle(element);
        // For voices only.
        if (style.clipPath !== 'none' || element.clientWidth === 0) return false;
        const cuts = [style.overflowX, style.overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
        if (!cuts && !element.matches('button, label, a, [role="radiogroup"]')) return false;
        return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      })
      .map(
        (element) =>
          `${element.tagName} ${element.className} ${element.scrollWidth}/${element.clientWidth} ${element.scrollHeight}/${element.clientHeight}: ${element.innerText.slice(0, 60)}`
      )
  );

/** Pairs of things in an area that lie on each other: controls, headings and texts. */
export const overlaps = (page: Page, area: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const things = [...document.querySelectorAll<HTMLElement>(`${selector} :is(button, label, h1, p, a, span)`)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(element).clipPath === 'none' &&
        element.innerText.trim() + element.ariaLabel
    );
    const found: string[] = [];
    things.forEach((one, index) => {
      for (const other of things.slice(index + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const a = one.getBoundingClientRect();
        const b = other.getBoundingClientRect();
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
          found.push(`${one.innerText} / ${other.innerText}`);
      }
    });
    return found;
  }, area);

/**
 * Controls that are not in sight, or lie under something, when they have the focus. Rows of tables come and go with the scrolling, for which there
 * is no time here: the walk by Tab looks at theirs.
 */
export const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('table'))
      .filter((element) => {
        element.focus();
        if (document.activeElement !== element) return true;
        const seen = element.matches('.visually-hidden') ? element.closest('label')! : element;
        const box = seen.getClientRects()[0];
        if (!box) return true;
        const x = Math.max(box.left, 0) + Math.min(box.width, innerWidth) / 2;
        const y = Math.max(box.top, 0) + Math.min(box.height, innerHeight) / 2;
        const top = document.elementFromPoint(x, y);
        // A picture may have its controls and its legend in its middle.
        return !top || !(seen.contains(top) || top.contains(seen) || seen.parentElement?.closest('#part-map, #part-graph')?.contains(top));
      })
      .map((element) => `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 120))
  );

/** Adds a rule to the page as a reader's own style sheet would, in a way that its content policy allows. */
export const addRule = (page: Page, rule: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = document.styleSheets[0]!;
    sheet.insertRule(text, sheet.cssRules.length);
  }, rule);
