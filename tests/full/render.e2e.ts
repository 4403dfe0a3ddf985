import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { hasFfmpeg } from '../../scripts/render/film.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/render.js', import.meta.url));
const SHOWS = ['story', 'ceremony'] as const;
const FPS = 6;

/** Pictures, slides and films of the first presses of both shows, in a folder of their own. */
function render(): string {
  const out = mkdtempSync(join(tmpdir(), 'rendered-'));
  execFileSync('node', [SCRIPT, '--size', '640x360', '--fps', String(FPS), '--most', '3', '--lang', 'en', '--second', 'kk', '--out', out], {
    stdio: 'pipe'
  });
  return out;
}

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** What ffprobe knows of a film. */
const filmOf = (path: string) =>
  JSON.parse(execFileSync('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-of', 'json', path], { encoding: 'utf8' })) as {
    streams: { codec_name: string; width: number; height: number; nb_read_frames: string; pix_fmt: string }[];
  };

/** The pixels of one frame of a film. */
const frameOf = (path: string, frame: number) =>
  execFileSync('ffmpeg', ['-v', 'error', '-i', path, '-vf', `select=eq(n\\,${frame})`, '-frames:v', '1', '-f', 'rawvideo', '-'], {
    maxBuffer: 1 << 26
  });

test('pictures, slides and a film of story and ceremony are the same whenever they are made', () => {
  test.skip(!hasFfmpeg(), 'There is no ffmpeg with libx264.');
  test.setTimeout(30 * 60_000);
  const runs = [render(), render()] as const;
  for (const show of SHOWS) {
    const [names, again] = runs.map((out) => readdirSync(join(out, show)).sort());
    expect(names).toEqual(again);
    expect(names!.length).toBeGreaterThan(2);
    // Numbered without a gap, so that they come in their order in every program.
    expect(names!.map((name) => Number(name.slice(0, 3)))).toEqual(names!.map((_, index) => index + 1));
    const pictures = names!.map((name) => runs.map((out) => hash(readFileSync(join(out, show, name)))));
    for (const [first, second] of pictures) expect(second).toBe(first);
    expect(new Set(pictures.map(([first]) => first)).size).toBe(names!.length);

    const slides = readFileSync(join(runs[0], `${show}.pdf`), 'latin1');
    expect(slides.match(/\/Type\s*\/Page\b/g)).toHaveLength(names!.length);
    // Each slide says in words what it shows, for those who do not see it.
    expect(slides).toMatch(/\/StructTreeRoot/);

    const film = join(runs[0], `${show}.mp4`);
    const { streams } = filmOf(film);
    expect(streams).toHaveLength(1);
    expect(streams[0]).toMatchObject({ codec_name: 'h264', width: 640, height: 360, pix_fmt: 'yuv420p' });
    const frames = Number(streams[0]!.nb_read_frames);
    expect(frames).toBe(Number(filmOf(join(runs[1], `${show}.mp4`)).streams[0]!.nb_read_frames));
    for (let part = 0; part < 5; part++) {
      const frame = Math.floor(((frames - 1) * part) / 4);
      expect(hash(frameOf(join(runs[1], `${show}.mp4`), frame)), `${show}, frame ${frame}`).toBe(hash(frameOf(film, frame)));
    }
    // Every frame, as it was written.
    expect(hash(readFileSync(join(runs[1], `${show}.mp4`)))).toBe(hash(readFileSync(film)));
  }
  for (const out of runs) rmSync(out, { recursive: true });
});
