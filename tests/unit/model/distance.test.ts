import { expect, test } from 'vitest';
import { distanceKm } from '../../../src/base/sphere';
import { agreementDistanceKm, distanceBetween } from '../../../src/model/distance';
import { exampleNetwork } from '../graph/exampleNetwork';

test('a quarter of the globe is ten thousand kilometres, the way over 180° is the short one', () => {
  expect(distanceBetween({ longitude: 0, latitude: 0 }, { longitude: 90, latitude: 0 })).toBeCloseTo(10_007.6, 0);
  expect(distanceBetween({ longitude: 179, latitude: 0 }, { longitude: -179, latitude: 0 })).toBeCloseTo(222.4, 0);
  expect(distanceBetween({ longitude: 10, latitude: 50 }, { longitude: -70, latitude: -20 })).toBeCloseTo(
    distanceKm([10, 50], [-70, -20]),
    0
  );
});

test('an agreement is as long as its two parties that are farthest apart', () => {
  const network = exampleNetwork(
    ['aa-north-1', 'aa-south-2', 'bb-north-3'],
    [{ parties: ['aa-north-1', 'aa-south-2', 'bb-north-3'] }, { parties: ['aa-north-1', 'bb-north-3'] }]
  );
  expect(agreementDistanceKm(network, 0)).toBe(agreementDistanceKm(network, 1));
  expect(agreementDistanceKm(network, 0)).toBeGreaterThan(0);
});
