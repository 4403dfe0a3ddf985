import type { FeatureCollection, Point } from 'geojson';
import { separationZooms } from './crowding';
import { HUBS, labelStyle, LABEL_GAP, RING } from './look';
import type { Band, Marks, CountryLabel, MapScene } from './scene';
import { pointAt } from '../base/sphere';

/** What MapLibre knows of a city; its feature id is its index in Marks. */
export interface MarkProperties {
  readonly radius: number;
  readonly label: string;
  readonly size: number;
  readonly strong: boolean;
  /** One of the largest cities, whose name must be read. */
  readonly hub: boolean;
  /** Distance of the name from the middle of the disc in ems of its size. */
  readonly away: number;
  /** Order in which names are placed: low first. */
  readonly rank: number;
  readonly bare: boolean;
  /** Zoom from which its disc is drawn, see crowding.ts. */
  readonly from: number;
}

/** The cities as MapLibre's source data. Those that stand out have their names placed first. */
export function markFeatures(marks: Marks, emphasis: Uint8Array): FeatureCollection<Point, MarkProperties> {
  const from = separationZooms(marks);
  const most = marks.agreements.reduce((a, b) => Math.max(a, b), 0);
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: marks.count }, (_, i) => {
      const { size, weight } = labelStyle(marks.agreements[i]!, most, emphasis[i]!);
      const radius = marks.radius[i]!;
      return {
        type: 'Feature',
        id: i,
        geometry: point(marks.longitude[i]!, marks.latitude[i]!),
        properties: {
          radius,
          label: marks.label[i]!,
          size,
          strong: weight >= 600,
          hub: i < HUBS,
          away: (radius + RING / 2 + LABEL_GAP) / size,
          rank: emphasis[i]! >= 2 ? i - marks.count : i,
          bare: marks.agreements[i] === 0,
          from: from[i]!
        }
      };
    })
  };
}

/** The names of countries as MapLibre's source data. */
export function countryFeatures(
  countries: readonly CountryLabel[]
): FeatureCollection<Point, { readonly label: string; readonly home: boolean }> {
  return {
    type: 'FeatureCollection',
    features: countries.map(({ longitude, latitude, label, home }) => ({
      type: 'Feature',
      geometry: point(longitude, latitude),
      properties: { label, home }
    }))
  };
}

/** The names of the bands, at the middle of each. */
export function bandFeatures({
  bands,
  bandEmphasis
}: Pick<MapScene, 'bands' | 'bandEmphasis'>): FeatureCollection<
  Point,
  { readonly label: string; readonly announced: number; readonly faded: boolean }
> {
  return {
    type: 'FeatureCollection',
    features: bands.map((band: Band, i) => ({
      type: 'Feature',
      geometry: point(...pointAt([band.fromLongitude, band.fromLatitude], [band.toLongitude, band.toLatitude], 0.5)),
      properties: { label: band.label, announced: band.announced, faded: bandEmphasis[i] === 1 }
    }))
  };
}

const point = (longitude: number, latitude: number): Point => ({ type: 'Point', coordinates: [longitude, latitude] });
