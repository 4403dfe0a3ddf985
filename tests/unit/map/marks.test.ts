import { describe, expect, test } from 'vitest';
import { bands } from '../../../src/map/bands';
import { marksOf, markRadius, measuredRadius, countryLabels } from '../../../src/map/marks';
import { cityFan } from '../../../src/map/cityFan';
import { all, everyone, exampleNetwork, FORUM } from './exampleNetwork';

const network = exampleNetwork();
const chosen = all(network);
const OPTIONS = { level: 'city', language: 'en', countryName: (id: string) => `Country ${id}` } as const;
const idsOf = (options: { universities: Uint32Array | null }) =>
  Array.from(marksOf(network, chosen, { ...OPTIONS, ...options }).end, (city) => network.cities[city]!.id);

describe('marksOf', () => {
  test('largest first, and cities without agreements only when asked for', () => {
    const marks = marksOf(network, chosen, { ...OPTIONS, universities: everyone(network) });
    for (let i = 1; i < marks.count; i++) expect(marks.radius[i]).toBeLessThanOrEqual(marks.radius[i - 1]!);
    expect(idsOf({ universities: everyone(network) })).toContain('quiet');
    expect(idsOf({ universities: null })).not.toContain('quiet');
    expect(idsOf({ universities: null })[0]).toBe('hub');
  });

  test('a measure sizes discs: that of several universities by the greatest, the order follows', () => {
    const agreements = marksOf(network, chosen, { ...OPTIONS, universities: everyone(network) });
    const linked = [...agreements.end.keys()].filter((mark) => agreements.agreements[mark]! > 0);
    const last = agreements.end[linked.at(-1)!]!;
    const values = Float64Array.from(network.universities, ({ city }) => (city === last ? 4 : 1));
    const measured = marksOf(network, chosen, { ...OPTIONS, universities: everyone(network), values });
    expect(measured.end[0]).toBe(last);
    expect(measured.radius[0]! / measured.radius[1]!).toBeCloseTo(2, 5);
    expect(measured.agreements[0]).toBe(agreements.agreements[linked.at(-1)!]);
    expect(measuredRadius(NaN, 4, 'city')).toBe(3);
    expect(measuredRadius(0, 0, 'country')).toBe(4);
  });

  test('an unplaced city is not drawn', () => {
    const unplaced = exampleNetwork(
      [
        ['hub', 'KZ', 77, 43],
        ['lost', 'FR', NaN, NaN]
      ],
      [['hub', 'lost']],
      []
    );
    expect(marksOf(unplaced, all(unplaced), { ...OPTIONS, universities: everyone(unplaced) }).count).toBe(1);
  });

  test('area is proportional to agreements above the smallest size, and hubs have a limit', () => {
    expect(markRadius(80, 80) / markRadius(20, 80)).toBeCloseTo(2, 5);
    expect(markRadius(0, 80)).toBe(2);
    expect(markRadius(1, 80)).toBe(3);
    expect(markRadius(5000, 5000)).toBeLessThanOrEqual(15);
  });

  test('country names: home first, then those that take part; none without a place', () => {
    const labels = countryLabels(network, chosen, (id) => `Country ${id}`);
    expect(labels.map(({ label }) => label)).toEqual(['Country AZ', 'Country EE', 'Country KZ']);
  });
});

describe('bands', () => {
  const label = () => 'Example';

  test('an announced total beyond what is listed is one band between the two countries', () => {
    expect(bands(network, label)).toEqual([
      { eventId: 'forum', fromLongitude: 67, fromLatitude: 48, toLongitude: 48, toLatitude: 40.3, announced: 12, label: 'Example' }
    ]);
  });

  test('no band without a total, without two sides, or where all is listed', () => {
    const without = [
      { ...FORUM, announced: null },
      { ...FORUM, sideB: -1 },
      { ...FORUM, sideB: 0 },
      { ...FORUM, announced: 0 }
    ];
    expect(bands(exampleNetwork(undefined, undefined, without), label)).toEqual([]);
  });

  test('bands of the same two countries lie on different sides, whichever is named first', () => {
    const twice = [FORUM, { id: 'answer', sideA: 1, sideB: 0, announced: 3 }];
    const [first, second] = bands(exampleNetwork(undefined, undefined, twice), label);
    // The second runs the other way, so equal signs are opposite sides.
    expect(first!.offset).toBeLessThan(0);
    expect(second!.offset).toBe(first!.offset);
  });
});

describe('cityFan', () => {
  const students = Array.from({ length: 60 }, (_, i) => [`c${i}`, 'FR', 2, 49] as const);
  const crowd = exampleNetwork(
    [['hub', 'KZ', 77, 43], ...students],
    [...students.map(([id]) => ['hub', id] as const), ...Array.from({ length: 40 }, () => ['c7', 'hub'] as const)],
    []
  );
  // All universities in one city.
  const together = { ...crowd, universities: crowd.universities.map((university) => ({ ...university, city: 0 })) };
  const marks = marksOf(together, all(together), { ...OPTIONS, universities: everyone(together) });
  const fan = cityFan(together, all(together), marks, 0, { language: 'en', universities: everyone(together), emphasisOf: () => 0 })!;

  test('no university hides another or the city itself', () => {
    expect(fan.university).toHaveLength(62);
    for (let i = 0; i < fan.university.length; i++) {
      expect(Math.hypot(fan.dx[i]!, fan.dy[i]!)).toBeGreaterThan(marks.radius[0]! + fan.radius[i]!);
      for (let j = 0; j < i; j++) {
        expect(Math.hypot(fan.dx[i]! - fan.dx[j]!, fan.dy[i]! - fan.dy[j]!)).toBeGreaterThan(fan.radius[i]! + fan.radius[j]!);
      }
    }
  });

  test('no fan for a mark that is not there', () => {
    expect(
      cityFan(together, all(together), marks, -1, { language: 'en', universities: everyone(together), emphasisOf: () => 0 })
    ).toBeNull();
  });
});
