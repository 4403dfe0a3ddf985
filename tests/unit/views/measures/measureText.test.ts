import { describe, expect, test } from 'vitest';
import { loadWords } from '../../../../src/i18n/words';
import { visibleOf } from '../../../../src/model/filter';
import { partnerGraphOf } from '../../../../src/model/measures/partnerGraph';
import { measureText } from '../../../../src/views/measures/measureText';
import { threeCountries } from '../../graph/exampleNetwork';

describe('a value in words', () => {
  test.each([
    ['count', 1234, '1,234'],
    ['share', 0.1234, '12.3%'],
    ['km', 1234.5, '1,235\u00a0km'],
    ['group', 0, '1'],
    ['count', 0, '0'],
    ['km', null, '–'],
    ['share', NaN, '–']
  ] as const)('%s %s: %s', async (unit, value, text) => {
    expect(measureText(await loadWords('en'), unit, value)).toBe(text);
  });
});

test('the graph of what is visible is made once, of what else is visible anew', () => {
  const network = threeCountries();
  const visible = visibleOf(network, { unconnected: true });
  expect(partnerGraphOf(network, visible)).toBe(partnerGraphOf(network, visible));
  const others = visibleOf(network, { unconnected: false });
  expect(partnerGraphOf(network, others)).not.toBe(partnerGraphOf(network, visible));
  expect(partnerGraphOf(network, others).members.length).toBeLessThan(partnerGraphOf(network, visible).members.length);
});
