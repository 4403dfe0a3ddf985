import { expect, test } from 'vitest';
import { agreementsOfSelection } from '../../../src/model/neighborhood';
import { selectedRows, type ListedTable } from '../../../src/model/selectedRows';
import type { Selection } from '../../../src/model/viewState';
import { everyAgreement, exampleNetwork } from '../graph/exampleNetwork';

const plain = exampleNetwork(
  ['aa-north-1', 'aa-south-2', 'bb-west-3', 'cc-east-4'],
  [
    { parties: ['aa-north-1', 'bb-west-3'], event: 'forum' },
    { parties: ['aa-south-2', 'cc-east-4'], event: 'visit' }
  ]
);
const figure = { students: 5, qualifier: '', kind: 'all', universities: null, institution: '', asOf: '2025' } as const;
const source = { url: '', title: 'Example', retrievedOn: '' };
const network = {
  ...plain,
  events: plain.events.map((event, index) => ({ ...event, sideA: 0, sideB: index + 1, participants: index === 1 ? [3] : [] })),
  mobility: [
    { ...figure, id: 'a', from: 0, to: 1, source, note: plain.title },
    { ...figure, id: 'b', from: -1, to: 2, source, note: plain.title }
  ]
};
const rows = (selection: Selection, table: ListedTable): number[] => [
  ...selectedRows(network, selection, agreementsOfSelection(network, everyAgreement(network), selection), table)
];

test.each<[Selection, Record<ListedTable, number[]>]>([
  [
    { type: 'university', id: 'cc-east-4' },
    { agreements: [1], universities: [3], countries: [2], events: [1], students: [] }
  ],
  [
    { type: 'city', id: 'aa-north' },
    { agreements: [0], universities: [0], countries: [0], events: [], students: [] }
  ],
  [
    { type: 'country', id: 'CC' },
    { agreements: [1], universities: [3], countries: [2], events: [1], students: [1] }
  ],
  [
    { type: 'pair', id: 'AA', other: 'BB' },
    { agreements: [0], universities: [0, 1, 2], countries: [0, 1], events: [0], students: [0] }
  ],
  [
    { type: 'pair', id: 'aa-north-1', other: 'cc-east-4' },
    { agreements: [], universities: [0, 3], countries: [0, 2], events: [], students: [] }
  ],
  [
    { type: 'agreement', id: 'agreement-0' },
    { agreements: [0], universities: [0, 2], countries: [0, 1], events: [0], students: [] }
  ],
  [
    { type: 'event', id: 'visit' },
    { agreements: [1], universities: [3], countries: [0, 2], events: [1], students: [] }
  ]
])('%j bears on the rows of every table', (selection, expected) => {
  for (const [table, wanted] of Object.entries(expected)) expect(rows(selection, table as ListedTable), table).toEqual(wanted);
});
