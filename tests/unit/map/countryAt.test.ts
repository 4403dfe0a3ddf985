import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryAt } from '../../../src/map/countryAt';
import { decodeOutlines } from '../../../src/map/outlines';
import { borderPolicy } from '../../../src/map/worldview';

const outlines = decodeOutlines(JSON.parse(readFileSync('public/outlines/world-50m.json', 'utf8')), borderPolicy().policy);

test.each([
  ['Almaty', 76.9, 43.2, 'KZ'],
  ['Tartu', 26.7, 58.4, 'EE'],
  ['Chukotka, beyond 180°', -175, 66.5, 'RU'],
  ['the Caspian Sea', 51, 41, null]
])('%s', (_, longitude, latitude, country) => expect(countryAt(outlines, { longitude, latitude })).toBe(country));
