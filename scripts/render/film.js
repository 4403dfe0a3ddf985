// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Whether the system has ffmpeg with H.264. */
export const hasFfmpeg = () => {
  const { status, stdout } = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  return status === 0 && stdout.includes('libx264');
};

/**
 * A film that is written frame by frame: H.264 High, yuv420p, which every player and every mixing desk of a hall takes, without sound.
 */
export class Film {
  /** @type {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, null, import('node:stream').Readable>} */
  #ffmpeg;
  #errors = '';
  #fps;
  /** Frames written so far. */
  frames = 0;

  /** @param {string} path of the file @param {number} fps */
  constructor(path, fps) {
    this.#fps = fps;
    const input = ['-f', 'image2pipe', '-c:v', 'png', '-framerate', String(fps), '-i', '-'];
    const output = ['-c:v', 'libx264', '-profile:v', 'high', '-preset', 'medium', '-crf', '16', '-pix_fmt', 'yuv420p'];
    // An odd edge, which the format has not, is cut off.
    const shape = ['-vf', 'crop=trunc(iw/2)*2:trunc(ih/2)*2', '-movflags', '+faststart'];
    // A film of the same frames is the same file.
    const plain = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-threads', '1'];
    const args = ['-hide_banner', '-loglevel', 'error', '-y', ...input, ...output, ...shape, ...plain, path];
    this.#ffmpeg = spawn('ffmpeg', args, { stdio: ['pipe', 'ignore', 'pipe'] });
    this.#ffmpeg.stderr.on('data', (/** @type {Buffer} */ text) => (this.#errors += text.toString()));
    // What is wrong is said by its exit.
    this.#ffmpeg.stdin.on('error', () => {});
  }

  /**
   * Shows a picture for a while.
   * @param {Buffer} png
   * @param {number} [seconds] one frame where it is left out
   */
  async show(png, seconds = 1 / this.#fps) {
    const count = Math.max(1, Math.round(seconds * this.#fps));
    for (let i = 0; i < count; i++) {
      if (!this.#ffmpeg.stdin.write(png) && this.#ffmpeg.exitCode === null) await once(this.#ffmpeg.stdin, 'drain');
    }
    this.frames += count;
  }

  /** Ends the film. Rejects, with what ffmpeg says, where it could not be written. */
  async close() {
    const ended = this.#ffmpeg.exitCode === null ? once(this.#ffmpeg, 'exit') : Promise.resolve([this.#ffmpeg.exitCode]);
    this.#ffmpeg.stdin.end();
    const [code] = await ended;
    if (code !== 0) throw new Error(`ffmpeg ended with ${code}: ${this.#errors.trim()}`);
  }
}
