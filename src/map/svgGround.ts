import { geoMercator, geoPath, geoProjection } from 'd3-geo';
import type { GeoPath, GeoProjection, GeoStream } from 'd3-geo';
import type { Theme } from '../model/palette';
import type { Camera } from '../model/viewState';
import type { Projector } from './projector';
import type { MapGround } from './view';
import type { MapScene } from './scene';
import { px, svgNode } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';

/** Points nearer than this to the last one drawn are left out of outlines, in pixels. */
const SIMPLEST = 0.7;

/** Sea, land, lakes and borders as SVG, under everything else. */
export function svgGround(
  scene: Pick<MapScene, 'homeCountries' | 'selectedCountry'>,
  ground: MapGround,
  theme: Theme,
  camera: Camera,
  projector: Projector
): SvgNode[] {
  const { width, height } = projector.size;
  const path = groundPath(camera, projector);
  const home = new Set(scene.homeCountries);
  const lands = ground.sphericalCountries.features;
  const drawn = (features: readonly { readonly geometry: Parameters<GeoPath>[0] }[]): string =>
    features.map(({ geometry }) => path(geometry) ?? '').join('');
  const line = { fill: 'none', 'stroke-linejoin': 'round' };
  const nodes = [
    projector.globe
      ? svgNode('circle', { cx: px(width / 2), cy: px(height / 2), r: px(projector.limb), fill: theme.sea, stroke: theme.border })
      : svgNode('rect', { width: px(width), height: px(height), fill: theme.sea }),
    svgNode('path', { d: drawn(lands.filter(({ properties }) => !home.has(properties.id))), fill: theme.land }),
    svgNode('path', { d: drawn(lands.filter(({ properties }) => home.has(properties.id))), fill: theme.home }),
    svgNode('path', { d: drawn(ground.lakes.features), fill: theme.sea }),
    svgNode('path', { ...line, d: drawn(ground.coastlines.features), stroke: theme.border, 'stroke-width': 0.5 }),
    svgNode('path', {
      ...line,
      d: drawn(ground.borders.features.filter(({ properties }) => !properties.disputed)),
      stroke: theme.border,
      'stroke-width': 0.8
    }),
    svgNode('path', {
      ...line,
      d: drawn(ground.borders.features.filter(({ properties }) => properties.disputed)),
      stroke: theme.border,
      'stroke-width': 0.8,
      'stroke-dasharray': '3 2.5'
    }),
    svgNode('path', {
      ...line,
      d: drawn(lands.filter(({ properties }) => properties.id === scene.selectedCountry)),
      stroke: theme.selection,
      'stroke-width': 1.2
    })
  ];
  return nodes.filter(({ attributes }) => attributes['d'] !== '');
}

function groundPath(camera: Camera, projector: Projector): GeoPath {
  const projection = d3Projection(camera, projector);
  return geoPath({ stream: (sink) => projection.stream(thinned(sink)) }).digits(1);
}

/** d3-geo's own projection of the same camera. */
function d3Projection(camera: Camera, { size, globe }: Projector): GeoProjection {
  const centre: [number, number] = [size.width / 2, size.height / 2];
  if (!globe) {
    const scale = (512 * 2 ** camera.zoom) / (2 * Math.PI);
    return geoMercator()
      .scale(scale)
      .rotate([-camera.longitude, 0])
      .center([0, camera.latitude])
      .translate(centre)
      .clipExtent([
        [-8, -8],
        [size.width + 8, size.height + 8]
      ]);
  }
  const { radius, distance } = globe;
  // Vertical perspective (Snyder 1987, p. 173), as MapLibre's globe.
  return geoProjection((lambda, phi) => {
    const scale = (distance - 1) / (distance - Math.cos(phi) * Math.cos(lambda));
    return [scale * Math.cos(phi) * Math.sin(lambda), scale * Math.sin(phi)];
  })
    .scale(radius)
    .rotate([-camera.longitude, -camera.latitude])
    .translate(centre)
    .clipAngle((Math.acos(1 / distance) * 180) / Math.PI - 1e-6)
    .precision(0.3);
}

/** A stream that leaves out points too near to the last one to be told apart; ends of lines and rings stay. */
function thinned(sink: GeoStream): GeoStream {
  let [lastX, lastY] = [NaN, NaN];
  let held: readonly [number, number] | null = null;
  return {
    point(x, y) {
      if (Math.abs(x - lastX) < SIMPLEST && Math.abs(y - lastY) < SIMPLEST) {
        held = [x, y];
        return;
      }
      held = null;
      [lastX, lastY] = [x, y];
      sink.point(x, y);
    },
    lineStart() {
      [lastX, lastY] = [NaN, NaN];
      held = null;
      sink.lineStart();
    },
    lineEnd() {
      if (held) sink.point(held[0], held[1]);
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.()
  };
}
