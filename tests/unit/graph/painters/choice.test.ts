import { describe, expect, test } from 'vitest';
import { MANY_EDGES, painterFor } from '../../../../src/graph/painters/choice';

describe('painterFor', () => {
  const many = MANY_EDGES + 1;
  test.each([
    ['few edges', { software: false, edges: MANY_EDGES, failed: false }, 'canvas'],
    ['many edges and a graphics processor', { software: false, edges: many, failed: false }, 'webgl'],
    ['many edges drawn in software', { software: true, edges: many, failed: false }, 'canvas'],
    ['WebGL that has failed', { software: false, edges: many, failed: true }, 'canvas'],
    ['WebGL asked for in software', { software: true, edges: 10, failed: false, forced: 'webgl' }, 'webgl'],
    ['WebGL asked for that has failed', { software: true, edges: 10, failed: true, forced: 'webgl' }, 'canvas'],
    ['a canvas asked for', { software: false, edges: many, failed: false, forced: 'canvas' }, 'canvas']
  ] as const)('%s', (_, drawing, kind) => expect(painterFor(drawing)).toBe(kind));
});
