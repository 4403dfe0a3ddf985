import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { arcLines, strandShape } from '../../../src/map/arcPath';
import { makeProjector, sceneProjector } from '../../../src/map/projector';
import { svgMap } from '../../../src/map/svgMap';
import type { SvgMapOptions } from '../../../src/map/svgMap';
import { svgNode, svgText } from '../../../src/base/svgTree';
import type { MapGround } from '../../../src/map/view';
import { THEME_NAMES, THEMES } from '../../../src/model/palette';
import { PROJECTIONS } from '../../../src/model/viewState';
import { exampleScene } from './exampleNetwork';

/** A made-up land with straight edges, a point every five degrees, clockwise as d3-geo wants it. */
function land(id: string, west: number, south: number, east: number, north: number): Feature<Polygon, { id: string; disputed: boolean }> {
  const ring: Position[] = [];
  const corners = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south]
  ] as const;
  corners.slice(1).forEach(([x, y], i) => {
    const [fromX, fromY] = corners[i]!;
    const steps = Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / 5);
    for (let s = 0; s < steps; s++) ring.push([fromX + ((x - fromX) * s) / steps, fromY + ((y - fromY) * s) / steps]);
  });
  return { type: 'Feature', properties: { id, disputed: false }, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } };
}

const lands = [
  land('FR', -5, 42, 20, 55),
  land('EE', 22, 57, 28, 60),
  land('AZ', 45, 38, 51, 42),
  land('KZ', 52, 41, 85, 55),
  land('US', -125, 30, -80, 50)
];
const border = (disputed: boolean, coordinates: Position[]) => ({
  type: 'Feature' as const,
  properties: { country: 'FR', neighbour: 'XX', disputed },
  geometry: { type: 'MultiLineString' as const, coordinates: [coordinates] }
});
const GROUND: MapGround = {
  countries: { type: 'FeatureCollection', features: lands },
  sphericalCountries: { type: 'FeatureCollection', features: lands },
  borders: {
    type: 'FeatureCollection',
    features: [
      border(false, [
        [8, 42],
        [8, 55]
      ]),
      border(true, [
        [14, 42],
        [14, 55]
      ])
    ]
  },
  coastlines: { type: 'FeatureCollection', features: [] },
  lakes: { type: 'FeatureCollection', features: [{ ...land('', 72, 45, 76, 47), properties: null }] }
};

const options = (more: Partial<SvgMapOptions> = {}): SvgMapOptions => ({
  width: 640,
  height: 400,
  camera: { longitude: 60, latitude: 40, zoom: 1.3 },
  projection: 'flat',
  theme: THEMES.light,
  outlines: GROUND,
  title: 'Example map',
  ...more
});

describe('pictures', () => {
  const { scene } = exampleScene();
  test.each(PROJECTIONS.flatMap((projection) => THEME_NAMES.map((name) => [projection, name] as const)))(
    'map-%s-%s.svg',
    (projection, name) => {
      const picture = svgMap(scene, options({ projection, theme: THEMES[name] }));
      const path = fileURLToPath(new URL(`../../pictures/map-${projection}-${name}.svg`, import.meta.url));
      // UPDATE_PICTURES=1 renews the expected pictures; look at them before you commit them.
      if (process.env['UPDATE_PICTURES']) writeFileSync(path, picture);
      expect(picture).toBe(readFileSync(path, 'utf8'));
    }
  );

  test('drawn larger: the same places, everything on them larger', () => {
    const camera = { longitude: 60, latitude: 40, zoom: 2.3 };
    for (const projection of PROJECTIONS) {
      const large = svgMap(scene, options({ projection, camera, width: 1280, height: 800, scale: 2 }));
      const small = svgMap(scene, options({ projection, camera: { ...camera, zoom: 1.3 } }));
      expect(large).toContain('viewBox="0 0 640 400" width="1280" height="800"');
      expect(large.replace('width="1280" height="800"', 'width="640" height="400"')).toBe(small);
      const place = makeProjector(camera, { width: 1280, height: 800 }, projection).project(50, 47);
      const inScene = sceneProjector(camera, { width: 1280, height: 800 }, projection, 2).project(50, 47);
      expect(2 * inScene.x).toBeCloseTo(place.x, 6);
      expect(2 * inScene.y).toBeCloseTo(place.y, 6);
    }
  });

  test('an opened city and a selection', () => {
    const opened = exampleScene(undefined, { openCity: 'hub', selection: { type: 'country', id: 'EE' } });
    const picture = svgMap(opened.scene, options());
    expect(picture).toContain('Example University of hub-2');
    expect(picture).toContain(`stroke="${THEMES.light.selection}"`);
  });
});

describe('lines', () => {
  const { network, scene } = exampleScene();
  const { arcs, marks } = scene;
  const cameras = [60, 140, 179, -179, -100].flatMap((longitude) => [1, 2].map((zoom) => ({ longitude, latitude: 40, zoom })));

  test.each(PROJECTIONS)('no arc jumps across the picture: %s', (projection) => {
    for (const camera of cameras) {
      const projector = makeProjector(camera, { width: 1000, height: 700 }, projection);
      for (let i = 0; i < arcs.count; i++) {
        for (const line of arcLines(strandShape(arcs, marks, i, 1), projector)) {
          for (let k = 2; k < line.length; k += 2) {
            const near = Math.abs(line[k + 1]!) < 700 && Math.abs(line[k - 1]!) < 700;
            if (near) expect(Math.abs(line[k]! - line[k - 2]!)).toBeLessThan(0.2 * 512 * 2 ** camera.zoom);
          }
        }
      }
    }
  });

  test('an arc across 180° is seen on both sides, whole', () => {
    const bering = Array.from({ length: arcs.count }, (_, i) => i).find((i) =>
      [arcs.from[i]!, arcs.to[i]!].every((mark) => ['east', 'bering'].includes(network.cities[marks.end[mark]!]!.id))
    )!;
    const seen = (longitude: number) =>
      arcLines(
        strandShape(arcs, marks, bering, 1),
        makeProjector({ longitude, latitude: 50, zoom: 2 }, { width: 600, height: 600 }, 'flat')
      );
    expect(seen(160)).toHaveLength(1);
    expect(seen(-170)).toHaveLength(1);
    expect(seen(0)).toHaveLength(0);
    const [line] = seen(180);
    expect(Math.max(...line!.filter((_, k) => k % 2 === 0)) - Math.min(...line!.filter((_, k) => k % 2 === 0))).toBeLessThan(
      (60 / 360) * 2048
    );
  });

  test('arcs end on the discs of their cities', () => {
    for (const projection of PROJECTIONS) {
      const projector = makeProjector({ longitude: 60, latitude: 48, zoom: 2.2 }, { width: 1200, height: 900 }, projection);
      let checked = 0;
      for (let i = 0; i < arcs.count; i++) {
        const [from, to] = [arcs.from[i]!, arcs.to[i]!].map((mark) => ({
          ...projector.project(marks.longitude[mark]!, marks.latitude[mark]!),
          radius: marks.radius[mark]!
        }));
        const lines = arcLines(strandShape(arcs, marks, i, 1), projector);
        if (lines.length !== 1 || !from!.visible || !to!.visible || Math.abs(from!.x - to!.x) > 1024) continue;
        const line = lines[0]!;
        const slack = Math.abs(arcs.offset[i]!) + 1e-3;
        expect(Math.hypot(line[0]! - from!.x, line[1]! - from!.y)).toBeLessThanOrEqual(0.75 * from!.radius + slack);
        expect(Math.hypot(line.at(-2)! - to!.x, line.at(-1)! - to!.y)).toBeLessThanOrEqual(0.75 * to!.radius + slack);
        checked++;
      }
      expect(checked).toBeGreaterThan(4);
    }
  });
});

describe('svgText', () => {
  test('text and attributes are escaped, and control characters left out', () => {
    expect(svgText(svgNode('text', { 'aria-label': '"<&>' }, 'A & B <\u0000>'))).toBe(
      '<text aria-label="&quot;&lt;&amp;&gt;">A &amp; B &lt; &gt;</text>\n'
    );
  });

  test('no picture has inline styles or scripts', () => {
    const picture = svgMap(exampleScene().scene, options());
    expect(picture).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=/);
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/);
  });
});
