import { describe, expect, test } from 'vitest';
import { DerivedEnds } from '../../../src/load/derivedEnds';
import { NO_CHOICES } from '../../../src/load/importChoices';
import { CountryNames } from '../../../src/load/countryNames';
import { importNetwork } from '../../../src/load/importNetwork';
import { loadNetwork, type NamedFile } from '../../../src/load/loadNetwork';
import type { Network } from '../../../src/model/network';
import { agreementList } from '../../../src/share/agreementList';
import { wholeNetwork } from '../../../src/share/networkPart';
import { CSV, CSV_FOR_EXCEL, csvText } from '../../../src/share/csvText';
import { networkFiles } from '../../../src/share/networkFiles';
import { shipped } from './shippedNetwork';

const listOf = (network: Network) => agreementList(wholeNetwork(network));

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const file = (name: string, content: string): NamedFile => ({ name, bytes: new TextEncoder().encode(content) });

/** What a list of agreements is when it is opened as a table of somebody's own. */
function imported(list: string): Network {
  const sources = {
    tables: [{ file: 'list.csv', content: { type: 'text', bytes: new TextEncoder().encode(list) } as const }],
    descriptor: null,
    issues: []
  };
  const { network } = importNetwork(sources, {
    id: 'own',
    title: 'list.csv',
    choices: NO_CHOICES,
    language: 'en',
    countries: () => new CountryNames(),
    derive: DerivedEnds,
    gazetteer: null,
    reference: [],
    referenceCities: []
  });
  return network!;
}

/** Numbers that look random and are the same every time. */
function random(seed: number): (most: number) => number {
  let state = seed;
  return (most) => (state = (state * 48271) % 2147483647) % most;
}

const PIECES = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '|',
  '%',
  '\t',
  '\n',
  '\r\n',
  ' ',
  '\0',
  '1',
  '.',
  'a',
  'Қ',
  'ə',
  'õ',
  '＝',
  '\ud83c',
  '\u200b',
  '!A1',
  'http://'
];

describe('random cells', () => {
  test('export, import, export gives identical files, for hundreds of networks with thousands of cells', () => {
    const pick = random(7);
    const cell = (): string => Array.from({ length: pick(7) }, () => PIECES[pick(PIECES.length)]!).join('');
    const quoted = (cells: readonly string[]): string => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
    const different: unknown[] = [];
    let cells = 0;
    for (let round = 0; round < 300; round++) {
      const universities = Array.from({ length: 3 }, (_, index) => [
        `u${index}`,
        `Example ${cell()}`,
        'KZ',
        cell(),
        cell(),
        cell(),
        cell()
      ]);
      const agreements = Array.from({ length: 5 }, (_, index) => [
        `a${index}`,
        `u${index % 2}`,
        'u2',
        cell(),
        cell(),
        cell(),
        cell(),
        cell()
      ]);
      cells += 12 + 25;
      const first = loadNetwork(
        [
          file('universities.csv', ['id,name,country,acronym,aliases,note,name@kk', ...universities.map(quoted)].join('\n')),
          file(
            'agreements.csv',
            ['id,university_a,university_b,kind,title,occasion,evidence,source_title', ...agreements.map(quoted)].join('\n')
          )
        ],
        { id: 'example' }
      ).network;
      if (!first) continue;
      const written = networkFiles(first);
      const again = loadNetwork(written, { id: 'example' }).network!;
      const rewritten = networkFiles(again);
      if (JSON.stringify(written.map(({ bytes }) => text(bytes))) !== JSON.stringify(rewritten.map(({ bytes }) => text(bytes))))
        different.push([written.map(({ bytes }) => text(bytes)), rewritten.map(({ bytes }) => text(bytes))]);
    }
    expect(cells).toBeGreaterThan(10_000);
    expect(different.slice(0, 2)).toEqual([]);
  });
});

describe.each([
  ['CSV', CSV],
  ['CSV for Excel', CSV_FOR_EXCEL]
] as const)('the list of agreements as %s', (_, dialect) => {
  const list = csvText(listOf(shipped), dialect);
  const first = imported(list);
  const written = csvText(listOf(first), dialect);

  test('opened as a table of its own has every agreement', () => {
    expect(first.agreements.count).toBe(shipped.agreements.count);
    expect([...first.agreements.ids]).toEqual([...shipped.agreements.ids]);
  });

  test('exported, opened and exported is the same list', () => expect(csvText(listOf(imported(written)), dialect)).toBe(written));

  test('has lost nothing on the way', () => expect(written).toBe(list));
});

test('an agreement of several parties keeps them, in tables and in the list', () => {
  const first = loadNetwork(
    [
      file('universities.csv', 'id,name,country\na,Example A,KZ\nb,"Example; B",EE\nc,Example C,AZ\n'),
      file('agreements.csv', 'id,parties,title\nx,a;b;c,"=1+1"\ny,a;c,\n')
    ],
    { id: 'example' }
  ).network!;
  const again = loadNetwork(networkFiles(first), { id: 'example' });
  expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(again.network).toEqual(first);
  const list = imported(csvText(listOf(first)));
  expect([...list.agreements.partyOffsets]).toEqual([0, 3, 5]);
  expect(csvText(listOf(imported(csvText(listOf(list)))))).toBe(csvText(listOf(list)));
});
