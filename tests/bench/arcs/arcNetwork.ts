import { AgreementColumns } from '../../../src/model/agreementColumns';
import { buildNetwork } from '../../../src/model/buildNetwork';
import { CONFIDENCES, STATUSES } from '../../../src/model/network';
import type { Names, Network } from '../../../src/model/network';
import type { Arcs } from './arcs';
import type { BenchCity } from './cities';

/**
 * A made-up network of the arcs, as the loader hands it over: a university in every city, and for each arc an agreement, whose kind is the arc's
 * type. What stands between two cities more than once becomes one arc of the map, in strands by kind.
 */
export function arcNetwork(cities: readonly BenchCity[], arcs: Arcs): Network {
  const columns = new AgreementColumns(arcs.count);
  const [status, confidence] = [STATUSES.indexOf('signed'), CONFIDENCES.indexOf('unstated')];
  for (let arc = 0; arc < arcs.count; arc++) {
    columns.addParty(arcs.source[arc]!);
    columns.addParty(arcs.target[arc]!);
    for (const [name, texts] of Object.entries(columns.texts)) texts.push(texts.code(name === 'ids' ? `a-${arc}` : ''));
    columns.complete({ kind: arcs.type[arc]!, status, confidence, signedOn: 0, startedOn: 0, event: -1, row: arc + 2 });
  }
  const named = (name: string): Names => ({ name, language: 'en', translations: {} });
  return buildNetwork(
    {
      cities: cities.map(({ id, name, country, place }) => ({ id, names: named(name), aliases: [], country, place })),
      universities: cities.map(({ id, name, country }) => ({
        id: `u-${id}`,
        names: named(`Example University ${name}`),
        acronym: '',
        aliases: [],
        country,
        city: id,
        status: '',
        kind: '',
        ror: '',
        website: '',
        founded: 0,
        note: ''
      })),
      agreements: columns,
      events: [],
      mobility: []
    },
    { id: 'bench', title: named('Bench'), version: '1.0.0', updatedOn: '', homeCountries: [] }
  );
}
