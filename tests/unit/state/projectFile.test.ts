import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listArchive, readEntry, UnpackBudget } from '../../../src/load/archive';
import type { ImportChoices } from '../../../src/load/importChoices';
import type { ImportedTable } from '../../../src/load/importNetwork';
import { readProject, writeProject } from '../../../src/state/projectFile';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name);
const asFile = async (blob: Blob, name = 'example.project.zip'): Promise<File> => new File([await blob.arrayBuffer()], name);
const CHOICES: ImportChoices = {
  tables: { 'соглашения.csv': { encoding: 'windows-1251', columns: { ВУЗ: 'university_a', ['__proto__']: '' } } },
  answers: { 'city:valencia': 'es-valencia', 'university:x': '' }
};
const TABLE: ImportedTable = {
  file: 'соглашения.csv',
  kind: 'agreements',
  encoding: 'windows-1251',
  delimiter: ';',
  columns: [],
  sample: [],
  report: { read: 0, used: 0, setAside: 0 }
};

const about = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('a project', () => {
  test('gives back files to the last byte, decisions and view', async () => {
    const files = [
      file('соглашения.csv', new Uint8Array([0xc2, 0xd3, 0xc7, 0x3b, 0x0a])),
      file('folder/table.csv', 'id\n1\n'),
      file('datapackage.json', '{}'),
      file('folder/TABLE.csv', 'id\n2\n')
    ];
    const blob = await writeProject({ files, choices: CHOICES, view: 'view=map&select=country:KZ', story: '' }, 'Example', [TABLE]);
    const project = await readProject(await asFile(blob));
    expect(project?.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    for (const [index, original] of files.entries()) expect(await project!.files[index]!.bytes()).toEqual(await original.bytes());
    expect(project?.choices).toEqual(CHOICES);
    expect(project?.view).toBe('view=map&select=country:KZ');
    expect(project?.story).toBe('');
  });

  test('takes its story along, and a table that has the name of a story is still a table', async () => {
    const files = [file('story.json', '[]')];
    const work = { files, choices: CHOICES, view: '' };
    for (const story of ['', '{"scenes":[]}\n']) {
      const project = await readProject(await asFile(await writeProject({ ...work, story }, 'Example', [])));
      expect(project?.files.map(({ name }) => name)).toEqual(['story.json']);
      expect(await project!.files[0]!.text()).toBe('[]');
      expect(project?.story).toBe(story);
    }
    const earlier = zipSync({
      'datapackage.json': about({ universityNetworkProject: { version: 1, names: { 'story.json': 'story.json' } } }),
      'story.json': about('x')
    });
    expect(await readProject(file('a.zip', earlier as Uint8Array<ArrayBuffer>))).toMatchObject({ story: '' });
  });

  test('is a data package whose resources say how they are written', async () => {
    const blob = await writeProject({ files: [file('соглашения.csv', 'a;b')], choices: CHOICES, view: '', story: '' }, 'Example', [TABLE]);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const entries = listArchive(bytes);
    const descriptor = JSON.parse(new TextDecoder().decode(readEntry(bytes, entries[0]!, new UnpackBudget()))) as object;
    expect(entries.map(({ name }) => name)).toEqual(['datapackage.json', 'соглашения.csv']);
    expect(descriptor).toMatchObject({
      title: 'Example',
      resources: [{ path: 'соглашения.csv', encoding: 'windows-1251', dialect: { delimiter: ';' } }]
    });
  });

  const project = (more: object) => ({ universityNetworkProject: { version: 1, names: { 'a.csv': 'a.csv' }, ...more } });
  test.each([
    ['no archive', 'id,name\n', 'a.zip'],
    ['another file', 'id,name\n', 'a.csv'],
    ['an archive without a description', zipSync({ 'a.csv': about('x') }), 'a.zip'],
    ['an archive of tables', zipSync({ 'datapackage.json': about({ resources: [] }), 'a.csv': about('x') }), 'a.zip'],
    ['a later version', zipSync({ 'datapackage.json': about({ universityNetworkProject: { version: 2, names: {} } }) }), 'a.zip'],
    ['a project without its files', zipSync({ 'datapackage.json': about(project({})) }), 'a.zip']
  ] as const)('%s is none', async (_, content, name) => {
    expect(await readProject(file(name, content as string | Uint8Array<ArrayBuffer>))).toBeNull();
  });

  test('with decisions of another form opens without them', async () => {
    for (const choices of [null, [], { tables: {} }, { tables: { a: 1 }, answers: {} }, { tables: {}, answers: { a: 1 } }]) {
      const zip = zipSync({ 'datapackage.json': about(project({ choices, view: 3 })), 'a.csv': about('x') });
      expect(await readProject(file('a.zip', zip as Uint8Array<ArrayBuffer>))).toMatchObject({
        choices: { tables: {}, answers: {} },
        view: ''
      });
    }
  });
});
