// @ts-check
// Times the whole site as a person meets it: opening, searching, selecting.

/** How long the page may take to be ready, in milliseconds. */
const READY_CAP_MS = 90_000;

/**
 * Opens a network in the site and uses it.
 * @param {import('@playwright/test').Page} page
 * @param {string} address of the site
 * @returns {Promise<Record<string, number>>} milliseconds by the id of the measure; without those that were not reached in time
 */
export async function measureSite(page, address) {
  await page.addInitScript(noteReady);
  await page.goto(address);
  const ready = await page.waitForFunction(() => window.siteTimes?.ready, null, { timeout: READY_CAP_MS }).catch(() => null);
  if (!ready) return {};
  const opened = await page.evaluate(() => ({ 'site.ready': window.siteTimes.ready, 'site.block': window.siteTimes.block }));
  return { ...opened, ...(await page.evaluate(searchAndSelect)) };
}

/** In the page, before anything else runs: notes when it is ready, and the longest task until then. */
function noteReady() {
  const times = { ready: 0, block: 0 };
  window.siteTimes = times;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (!times.ready) times.block = Math.max(times.block, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (!times.ready && document.documentElement.dataset.state === 'ready') times.ready = performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-state'] });
}

/** In the page: types a name, selects the first hit, and selects nothing again; each until the next frame has been made. */
async function searchAndSelect() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  /** @param {() => void} act @param {() => unknown} done */
  const time = async (act, done) => {
    // What the step before has set going (a flight of the map, frames that software draws for long) comes to an end first.
    const end = performance.now() + 10_000;
    for (let quick = 0; quick < 10 && performance.now() < end; ) {
      const before = performance.now();
      await frame();
      quick = performance.now() - before < 50 ? quick + 1 : 0;
    }
    const start = performance.now();
    act();
    while (!done() && performance.now() - start < 30_000) await frame();
    await frame();
    return performance.now() - start;
  };
  const input = /** @type {HTMLInputElement} */ (document.querySelector('aside input'));
  /** @param {string} text */
  const type = (text) => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const options = () => document.querySelectorAll('[role="option"]').length > 0;
  const selected = () => document.documentElement.dataset.selection;
  const key = (/** @type {Element} */ target, /** @type {string} */ name) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  return {
    'site.searchFirst': await time(() => type('example university 1'), options),
    'site.search': await time(() => type('example university 12'), options),
    'site.select': await time(() => key(input, 'Enter'), selected),
    'site.unselect': await time(() => key(document.body, 'Escape'), () => !selected())
  };
}
