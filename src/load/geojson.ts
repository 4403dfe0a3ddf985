import { cut, type Issue } from './issue';
import { isObject } from './settings';

/** A GeoJSON file as a table: a row per feature, a column per property, and the place of its point. */
export interface GeoTable {
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

/** Whether a JSON value is GeoJSON (RFC 7946) that can hold universities. */
export const isGeoJson = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && ((value.type === 'FeatureCollection' && Array.isArray(value.features)) || value.type === 'Feature');

/** A property as a cell; parts of a list are divided as `;` does in a table. */
function asCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(asCell).join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

/** Longitude and latitude of a point, or of a collection of one point; null for any other geometry. */
function pointOf(geometry: unknown): readonly [longitude: number, latitude: number] | null {
  if (!isObject(geometry)) return null;
  const list = geometry.type === 'MultiPoint' && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  const position: unknown = geometry.type === 'Point' ? geometry.coordinates : list.length === 1 ? list[0] : null;
  if (!Array.isArray(position)) return null;
  const [longitude, latitude] = position as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
}

/**
 * Features as rows below a header, in the order of the file; the header's columns are `id` where features have one, the properties in the order
 * in which they are met, `latitude` and `longitude`. A feature that is no point keeps its row, without a place, and is reported.
 * @param file name used in the issues
 */
export function readGeoJson(value: Readonly<Record<string, unknown>>, file: string): GeoTable {
  const features: readonly unknown[] = Array.isArray(value.features) ? value.features : [value];
  const issues: Issue[] = [];
  const columns = new Set<string>();
  const records = features.map((feature, index) => {
    const cells = new Map<string, string>();
    if (!isObject(feature)) return cells;
    if (typeof feature.id === 'string' || typeof feature.id === 'number') cells.set('id', String(feature.id));
    if (isObject(feature.properties)) for (const [key, cell] of Object.entries(feature.properties)) cells.set(key.trim(), asCell(cell));
    const point = pointOf(feature.geometry);
    if (point) {
      cells.set('longitude', String(point[0])).set('latitude', String(point[1]));
    } else {
      const type = isObject(feature.geometry) ? asCell(feature.geometry.type) : '';
      issues.push({
        code: 'point-missing',
        severity: 'warning',
        file,
        row: index + 2,
        column: 'geometry',
        value: cut(type),
        suggestion: ''
      });
    }
    return cells;
  });
  for (const cells of records) for (const column of cells.keys()) columns.add(column);
  const place = ['latitude', 'longitude'];
  const header = [...[...columns].filter((column) => !place.includes(column)), ...place];
  return { rows: [header, ...records.map((cells) => header.map((column) => cells.get(column) ?? ''))], issues };
}
