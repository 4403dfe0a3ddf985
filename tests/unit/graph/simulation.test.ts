import { describe, expect, test } from 'vitest';
import { graphScene } from '../../../src/graph/graphScene';
import { simulationInput } from '../../../src/graph/layout';
import { createLayoutRun } from '../../../src/graph/layoutRun';
import type { LayoutReply } from '../../../src/graph/messages';
import { settle } from '../../../src/graph/layoutModel';
import { createSimulation } from '../../../src/graph/simulation';
import { everyAgreement, everyUniversity, threeCountries } from './exampleNetwork';

const network = threeCountries();
const { scene } = graphScene(network, everyAgreement(network), {
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels: []
});
const input = simulationInput(scene);
const at = (positions: Float32Array, node: number) => [positions[2 * node]!, positions[2 * node + 1]!] as const;
const distance = (positions: Float32Array, a: number, b: number) =>
  Math.hypot(at(positions, a)[0] - at(positions, b)[0], at(positions, a)[1] - at(positions, b)[1]);

describe('settle', () => {
  const positions = settle(input);

  test('the same scene gives the same positions, bit for bit', () => {
    expect(settle(input)).toEqual(positions);
  });

  test('every node has a place, and no disc covers another', () => {
    expect(positions.every(Number.isFinite)).toBe(true);
    for (let a = 0; a < scene.count; a++) {
      for (let b = 0; b < a; b++) expect(distance(positions, a, b)).toBeGreaterThan(scene.radius[a]! + scene.radius[b]!);
    }
  });

  test('nodes without a link stand outside all others', () => {
    const linked = [...scene.degree.keys()].filter((node) => scene.degree[node]! > 0);
    const centre = [0, 1].map((axis) => linked.reduce((sum, node) => sum + at(positions, node)[axis as 0 | 1], 0) / linked.length);
    const fromCentre = (node: number) => Math.hypot(at(positions, node)[0] - centre[0]!, at(positions, node)[1] - centre[1]!);
    const farthest = Math.max(...linked.map(fromCentre));
    for (const node of scene.degree.keys()) if (scene.degree[node] === 0) expect(fromCentre(node)).toBeGreaterThan(farthest);
  });

  test('no nodes, and nodes without any link, settle at once', () => {
    const none = new Uint32Array();
    expect(
      settle({ ...input, count: 0, radius: new Float32Array(), group: none, start: new Float32Array(), source: none, target: none })
    ).toHaveLength(0);
    expect(settle({ ...input, source: none, target: none }).every(Number.isFinite)).toBe(true);
  });
});

describe('createSimulation', () => {
  test('a pinned node stays, linked or not, and a released one goes', () => {
    const simulation = createSimulation(input);
    const lone = scene.degree.indexOf(0);
    simulation.pin(0, 300, -200);
    simulation.pin(lone, 50, 60);
    simulation.tick(500);
    expect(simulation.settled).toBe(true);
    expect(at(simulation.positions(), 0)).toEqual([300, -200]);
    expect(at(simulation.positions(), lone)).toEqual([50, 60]);
    simulation.release(0);
    simulation.reheat();
    simulation.tick(500);
    expect(at(simulation.positions(), 0)).not.toEqual([300, -200]);
  });

  test('pinned nodes of the input start and stay where they are', () => {
    const positions = settle({ ...input, pinned: Uint32Array.of(2) });
    expect(at(positions, 2)).toEqual(at(input.start, 2));
  });

  test('does not move once settled', () => {
    const simulation = createSimulation(input);
    simulation.tick(500);
    const positions = simulation.positions();
    simulation.tick(500);
    expect(simulation.positions()).toEqual(positions);
  });
});

describe('createLayoutRun', () => {
  /** Serves requests with jobs that wait until they are asked for. */
  function run() {
    const jobs: (() => void)[] = [];
    const replies: LayoutReply[] = [];
    const serve = createLayoutRun(
      (reply) => replies.push(reply),
      (job) => jobs.push(job)
    );
    const finish = () => {
      for (let job = jobs.shift(); job; job = jobs.shift()) job();
    };
    return { serve, replies, jobs, finish };
  }

  test('still: one answer, the settled positions, and no job left', () => {
    const { serve, replies, jobs, finish } = run();
    serve({ type: 'start', input, pace: { still: true, settleFirst: false } });
    finish();
    expect(replies).toHaveLength(1);
    expect(replies[0]).toEqual({ positions: settle(input), settled: true });
    serve({ type: 'drag', node: 0, x: 10, y: 20 });
    expect(jobs).toHaveLength(0);
    expect(at(replies[1]!.positions, 0)).toEqual([10, 20]);
    expect(at(replies[1]!.positions, 1)).toEqual(at(replies[0]!.positions, 1));
  });

  test('still from some moment on: no more on the way, then a drag moves nothing else, until it may again', () => {
    const { serve, replies, jobs, finish } = run();
    serve({ type: 'start', input, pace: { still: false, settleFirst: false } });
    jobs.shift()!();
    const shown = replies.length;
    serve({ type: 'still', still: true });
    finish();
    expect(replies.slice(shown)).toEqual([{ positions: settle(input), settled: true }]);
    const before = replies.at(-1)!.positions;
    serve({ type: 'drag', node: 0, x: 400, y: 400 });
    expect(jobs).toHaveLength(0);
    expect(at(replies.at(-1)!.positions, 1)).toEqual(at(before, 1));
    serve({ type: 'still', still: false });
    serve({ type: 'drag', node: 0, x: 500, y: 400 });
    const answers = replies.length;
    finish();
    expect(replies.length).toBeGreaterThan(answers + 1);
    expect(at(replies.at(-1)!.positions, 1)).not.toEqual(at(before, 1));
  });

  test('live: shows the way, ends at the same place, and a drag moves the others', () => {
    const { serve, replies, finish } = run();
    serve({ type: 'start', input, pace: { still: false, settleFirst: false } });
    finish();
    expect(replies.filter((reply) => reply.settled)).toHaveLength(1);
    expect(replies.at(-1)).toEqual({ positions: settle(input), settled: true });
    const before = replies.at(-1)!.positions;
    serve({ type: 'drag', node: 0, x: 400, y: 400 });
    finish();
    expect(at(replies.at(-1)!.positions, 0)).toEqual([400, 400]);
    expect(distance(replies.at(-1)!.positions, 0, 1)).toBeLessThan(Math.hypot(400 - at(before, 1)[0], 400 - at(before, 1)[1]));
  });

  test('every answer has a buffer of its own, so that it can be handed over', () => {
    const { serve, replies, finish } = run();
    serve({ type: 'start', input, pace: { still: false, settleFirst: false } });
    finish();
    expect(new Set(replies.map((reply) => reply.positions.buffer)).size).toBe(replies.length);
  });
});
