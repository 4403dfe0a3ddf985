import { expect, test } from 'vitest';
import { DASHES, dashOfAgreement, signsAmong } from '../../../src/model/dash';
import { visibleOf } from '../../../src/model/filter';
import { KINDS } from '../../../src/model/network';
import { randomCase } from './randomNetwork';

test.each([1, 2, 3])('the kinds and lines among some agreements of network %i are those of each of them', (seed) => {
  const { network, filter } = randomCase(seed);
  for (const chosen of [new Uint32Array(), ...Array.from({ length: 5 }, () => visibleOf(network, { ...filter(), text: '' }).agreements)]) {
    const kinds = new Set([...chosen].map((agreement) => KINDS[network.agreements.kind[agreement]!]!));
    const dashes = new Set([...chosen].map((agreement) => dashOfAgreement(network.agreements, agreement)));
    expect(signsAmong(network.agreements, chosen)).toEqual({
      kinds: KINDS.filter((kind) => kinds.has(kind)),
      dashes: DASHES.filter((dash) => dashes.has(dash))
    });
  }
});
