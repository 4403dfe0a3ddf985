// @ts-check

/** Enough for a flight, for an arc that grows and for names that fade, in milliseconds of the show. */
const LONGEST_MOVEMENT_MS = 4000;
/** So long nothing may change before a picture counts as at rest: longer than the fade of a name. */
const REST_MS = 400;
const PATIENCE_MS = 180_000;
/** The scene that tells where data and map are from. */
export const SOURCES = 'sources';

/** @typedef {{ readonly scene: string, readonly step: number }} Place */

/**
 * A stage whose clock is ours: it moves only when it is told to, so that a film has every frame however slow the machine is, and two films of the
 * same show are the same.
 */
export class StageFrames {
  /** @type {import('@playwright/test').Page} */
  #page;
  /** Length of a frame of the film in milliseconds. */
  #stepMs;

  /**
   * @param {import('@playwright/test').Page} page
   * @param {number} fps
   */
  constructor(page, fps) {
    this.#page = page;
    this.#stepMs = 1000 / fps;
  }

  /** Opens a stage and stops its clock when its picture is drawn. @param {string} address */
  async open(address) {
    await this.#page.clock.install();
    await this.#page.addInitScript(holdAnimations);
    await this.#page.goto(address);
    await this.#drawn();
    await this.#page.clock.pauseAt(await this.#page.evaluate(() => Date.now() + 1000));
    await this.atRest();
  }

  /** Where the show stands; the page of the sources is a scene as well. @returns {Promise<Place>} */
  async place() {
    const { scene = '', step = '0', sources } = await this.#page.getByRole('main').evaluate((main) => ({ ...main.dataset }));
    return sources === 'true' ? { scene: SOURCES, step: 0 } : { scene, step: Number(step) };
  }

  /** What the picture says in words. @returns {Promise<string>} */
  async words() {
    const texts = await this.#page.getByRole('main').locator('h1, p').allInnerTexts();
    return texts
      .map((text) => text.trim())
      .filter(Boolean)
      .join('. ');
  }

  /** @param {string} key as Playwright names keys */
  async press(key) {
    await this.#page.keyboard.press(key);
  }

  /**
   * The frames of the movement that runs, the last of them the picture at rest.
   * @returns {AsyncGenerator<Buffer>} PNGs
   */
  async *movement() {
    let [last, same] = [Buffer.alloc(0), 0];
    for (let ms = 0; ms < LONGEST_MOVEMENT_MS && same * this.#stepMs < REST_MS; ms += this.#stepMs) {
      const frame = await this.#frame();
      same = frame.equals(last) ? same + 1 : 0;
      last = frame;
      yield frame;
    }
  }

  /** The picture when the movement is over. @returns {Promise<Buffer>} a PNG */
  async atRest() {
    await this.#page.clock.runFor(LONGEST_MOVEMENT_MS);
    await this.#drawn();
    // What workers answered meanwhile is drawn, and its names have faded in.
    await this.#page.clock.runFor(2 * REST_MS);
    await this.#drawn();
    return this.#frame();
  }

  async #drawn() {
    await this.#page.locator('html[data-state=ready]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
  }

  async #frame() {
    await this.#page.clock.runFor(this.#stepMs);
    await this.#drawn();
    await this.#page.evaluate(() => /** @type {any} */ (globalThis).placeAnimations(Date.now()));
    return this.#page.screenshot({ timeout: PATIENCE_MS });
  }
}

/** Runs in the page: the clock of the show is not that of transitions of style sheets; they are placed by hand. */
function holdAnimations() {
  /** @type {WeakMap<Animation, number>} */
  const begun = new WeakMap();
  /** @type {any} */ (globalThis).placeAnimations = (/** @type {number} */ now) => {
    for (const animation of document.getAnimations()) {
      const start = begun.get(animation) ?? now;
      if (start === now) begun.set(animation, now);
      animation.pause();
      const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
      if (now - start >= end) animation.finish();
      else animation.currentTime = now - start;
    }
  };
}
