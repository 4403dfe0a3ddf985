import { expect, test } from 'vitest';
import { MapError } from '../../../../src/map/view';
import { isMissingEngine } from '../../../../src/views/map/engineFailure';

test.each([
  new MapError('webgl'),
  new MapError('worker'),
  new TypeError('Failed to fetch dynamically imported module: https://example.org/assets/mapView.js'),
  new TypeError('error loading dynamically imported module: https://example.org/assets/mapView.js'),
  new TypeError('Importing a module script failed.'),
  new Error('Unable to preload CSS for /assets/mapView.css')
])('%s means that there is no engine', (error) => expect(isMissingEngine(error)).toBe(true));

test.each([new TypeError("Cannot read properties of undefined (reading 'cities')"), new RangeError('Invalid array length'), 'text', null])(
  '%s is a fault of the program',
  (error) => expect(isMissingEngine(error)).toBe(false)
);
