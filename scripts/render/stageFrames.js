// @ts-check

/** Enough for a flight, for an arc that grows and for names that fade, in milliseconds of the show. */
const LONGEST_MOVEMENT_MS = 4000;
/** A step of the clock while nobody looks. */
const UNSEEN_MS = 200;
/** The clock stands at so long after it was set: longer than the first picture takes. */
const OPENING_MS = 600_000;
/** So long nothing may change before a picture counts as at rest: longer than the fade of a name. */
const REST_MS = 400;
/** How long a file takes to become a part of the picture, in milliseconds of the clock on the wall. */
const LATE_MS = 60;
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
  /** Frames of the film so far. */
  #frames = 0;
  /** Files that were asked for, and of them those that have come or not. */
  #asked = 0;
  #answered = 0;
  /** So many had been answered when the picture was last drawn. */
  #drawnOf = 0;

  /**
   * @param {import('@playwright/test').Page} page
   * @param {number} fps
   */
  constructor(page, fps) {
    this.#page = page;
    this.#stepMs = 1000 / fps;
    page.on('request', () => this.#asked++);
    for (const end of /** @type {const} */ (['requestfinished', 'requestfailed']))
      page.on(/** @type {any} */ (end), () => this.#answered++);
  }

  /** Opens a stage and stops its clock when its picture is drawn. @param {string} address */
  async open(address) {
    const now = Date.now();
    await this.#page.clock.install({ time: now });
    await this.#page.addInitScript(holdFrames);
    await this.#page.goto(address);
    await this.#drawn();
    await this.#page.clock.pauseAt(now + OPENING_MS);
    await this.#page.evaluate(() => /** @type {any} */ (globalThis).heldFrames.hold());
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
    let still = 0;
    // What workers answer meanwhile is drawn, and its names fade in.
    for (let ms = 0; ms < LONGEST_MOVEMENT_MS || still < REST_MS; ms += UNSEEN_MS) {
      await this.#page.clock.runFor(UNSEEN_MS);
      still = (await this.#next()) ? 0 : still + UNSEEN_MS;
    }
    return this.#frame();
  }

  async #drawn() {
    await this.#page.locator('html[data-state=ready]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
  }

  /**
   * Draws what waits for the next frame, until nothing of it comes late.
   * @returns {Promise<boolean>} whether anything was drawn
   */
  async #next() {
    let drew = false;
    // What one frame makes known the next one gives the map, and where its names stand is found out in the one after; so are names that came late.
    for (let frames = 1, whole = 0; frames <= 3 || whole < 2; frames++) {
      if (frames > 3) await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      const answered = this.#answered;
      drew = (await this.#page.evaluate(() => /** @type {any} */ (globalThis).heldFrames.next(Date.now()))) || drew;
      await this.#drawn();
      const isComing =
        this.#asked !== answered || answered !== this.#drawnOf || (await this.#page.locator('[data-ground=coming]').count()) > 0;
      whole = isComing ? 0 : whole + 1;
      this.#drawnOf = answered;
    }
    return drew;
  }

  async #frame() {
    this.#frames++;
    // The clock knows whole milliseconds only: what is lost of one frame the next one gets.
    await this.#page.clock.runFor(Math.round(this.#frames * this.#stepMs) - Math.round((this.#frames - 1) * this.#stepMs));
    await this.#next();
    return this.#page.screenshot({ timeout: PATIENCE_MS });
  }
}

/**
 * Runs in the page: once it is held, a frame comes when it is told to, at the time of the show, and transitions of style sheets, which know no
 * other clock than the browser's, are placed by hand.
 */
function holdFrames() {
  /** @type {WeakMap<Animation, number>} */
  const begun = new WeakMap();
  /** @type {Map<number, FrameRequestCallback>} */
  let waiting = new Map();
  let held = false;
  // Far from the numbers that the browser gives.
  let last = 1e9;
  const [request, cancel] = [globalThis.requestAnimationFrame, globalThis.cancelAnimationFrame];
  globalThis.requestAnimationFrame = (act) => {
    if (!held) return request((now) => act(now));
    waiting.set(++last, act);
    return last;
  };
  globalThis.cancelAnimationFrame = (id) => (waiting.delete(id) ? undefined : cancel(id));
  /** @type {any} */ (globalThis).heldFrames = {
    hold: () => void (held = true),
    next(/** @type {number} */ now) {
      const acts = waiting;
      waiting = new Map();
      for (const act of acts.values()) act(performance.now());
      for (const animation of document.getAnimations()) {
        const start = begun.get(animation) ?? now;
        if (start === now) begun.set(animation, now);
        animation.pause();
        const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
        if (now - start >= end) animation.finish();
        else animation.currentTime = now - start;
      }
      return acts.size > 0;
    }
  };
}
