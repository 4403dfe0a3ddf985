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

/** In the page, before anything else runs: notes when it is ready, the longest task until then, and the sum of all long tasks. */
function noteReady() {
  const times = { ready: 0, block: 0, busy: 0 };
  window.siteTimes = times;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      times.busy += duration;
      if (!times.ready) times.block = Math.max(times.block, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (!times.ready && document.documentElement.dataset.state === 'ready') times.ready = performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-state'] });
}

/** In the page: types a name, selects the first hit, and selects nothing again. */
async function searchAndSelect() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  /** Until frames come quickly again: what was set going (a picture that software draws for long) has come to an end. */
  const rest = async () => {
    const end = performance.now() + 3_000;
    for (let quick = 0; quick < 10 && performance.now() < end;) {
      const before = performance.now();
      await frame();
      quick = performance.now() - before < 50 ? quick + 1 : 0;
    }
  };
  /**
   * Milliseconds until something is done and the frame after it made, and of long tasks until all is at rest.
   * @param {() => void} act
   * @param {() => unknown} done
   */
  const time = async (act, done) => {
    await rest();
    const busy = window.siteTimes.busy;
    const start = performance.now();
    act();
    while (!done() && performance.now() - start < 30_000) await frame();
    await frame();
    const wall = performance.now() - start;
    await rest();
    return { wall, busy: window.siteTimes.busy - busy };
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
  const first = await time(() => type('example university 1'), options);
  const next = await time(() => type('example university 12'), options);
  const select = await time(() => key(input, 'Enter'), selected);
  const unselect = await time(
    () => key(document.body, 'Escape'),
    () => !selected()
  );
  return {
    'site.searchFirst': first.wall,
    'site.search': next.wall,
    'site.select': select.wall,
    'site.select.busy': select.busy,
    'site.unselect.busy': unselect.busy
  };
}
