import { beforeEach, expect, test, vi } from 'vitest';
import { OWN_NETWORK } from '../../../src/model/viewState';
import { Dataset } from '../../../src/state/dataset.svelte';
import { Imports } from '../../../src/state/imports.svelte';
import { View } from '../../../src/state/view.svelte';

vi.mock('../../../src/load/loadGazetteer', () => ({ loadGazetteer: () => Promise.reject(new Error('no connection')) }));

const UNIVERSITIES = 'id,name,country\nxx-a,Example University,KZ\nxx-b,Sample University,EE\n';
const AGREEMENTS = 'university_a,university_b\nxx-a,xx-b\n';
const MISSPELT = 'university_a,university_b\nxx-a,xx-b\nExample Univercity,xx-b\n';

const file = (name: string, text: string): File => new File([text], name);

let dataset: Dataset;
let view: View;
let imports: Imports;

beforeEach(() => {
  [dataset, view] = [new Dataset(), new View()];
  imports = new Imports({ dataset, view, language: () => 'en', baseUrl: () => 'https://map.example.edu/' });
});

const agreements = (): number => imports.result?.network?.agreements.count ?? 0;

test('nothing of the page changes before it is asked to', async () => {
  await imports.add([file('universities.csv', UNIVERSITIES), file('agreements.csv', AGREEMENTS)]);
  expect([agreements(), imports.open, imports.canShow, imports.reading]).toEqual([1, true, true, false]);
  expect([dataset.network, dataset.ownData, view.state.network]).toEqual([null, null, '']);
  expect(await imports.show()).toBe(true);
  expect(dataset.network?.agreements.count).toBe(1);
  expect(dataset.ownData?.fileNames).toEqual(['universities.csv', 'agreements.csv']);
  expect([imports.open, view.state.network]).toEqual([false, OWN_NETWORK]);
});

test('files without an agreement cannot be shown, and what was open stays', async () => {
  await imports.add([file('universities.csv', UNIVERSITIES), file('agreements.csv', AGREEMENTS)]);
  await imports.show();
  const { network } = dataset;
  await imports.add([file('broken.csv', '"never closed\n')]);
  expect(imports.canShow).toBe(false);
  expect(await imports.show()).toBe(false);
  await imports.discard();
  expect([dataset.network, dataset.ownData?.fileNames[1]]).toEqual([network, 'agreements.csv']);
});

test('a file takes the place of one of its name, and can be left out again', async () => {
  await imports.add([file('universities.csv', UNIVERSITIES), file('agreements.csv', AGREEMENTS)]);
  await imports.add([file('agreements.csv', MISSPELT)]);
  expect(imports.files.map(({ name }) => name)).toEqual(['universities.csv', 'agreements.csv']);
  expect(imports.result!.tables.find(({ kind }) => kind === 'agreements')!.report).toEqual({ read: 2, used: 1, setAside: 1 });
  await imports.remove(imports.files[1]!);
  expect([imports.files.length, imports.canShow]).toEqual([1, false]);
  await imports.remove(imports.files[0]!);
  expect([imports.files.length, imports.result]).toEqual([0, null]);
});

test('an answer uses the row, an answer taken back sets it aside again, and the question stays', async () => {
  await imports.add([file('universities.csv', UNIVERSITIES), file('agreements.csv', MISSPELT)]);
  const [question] = imports.questions;
  expect([agreements(), question?.value, question?.options[0]?.id]).toEqual([1, 'Example Univercity', 'xx-a']);
  await imports.answer({ [question!.key]: 'xx-a' });
  expect([agreements(), imports.questions.length]).toEqual([2, 1]);
  await imports.answer({ [question!.key]: null });
  expect([agreements(), imports.questions.length, imports.choices.answers]).toEqual([1, 1, {}]);
});

test('a university that no suggestion names can be the answer', async () => {
  const odd = file('agreements.csv', 'university_a,university_b\nxx-a,Nowhere College\n');
  await imports.add([file('universities.csv', UNIVERSITIES), odd]);
  const [question] = imports.questions;
  expect(question?.options).toEqual([]);
  expect(imports.result!.choosable.map(({ id }) => id)).toEqual(['xx-a', 'xx-b']);
  await imports.answer({ [question!.key]: 'xx-b' });
  expect(agreements()).toBe(1);
});

test('of two readings the later one counts, whichever ends first', async () => {
  await imports.add([file('universities.csv', UNIVERSITIES), file('agreements.csv', MISSPELT)]);
  const { key } = imports.questions[0]!;
  await Promise.all([imports.answer({ [key]: 'xx-a' }), imports.answer({ [key]: '' })]);
  expect([imports.choices.answers[key], agreements(), imports.reading]).toEqual(['', 1, false]);
});

test('a reading that is stopped leaves files and decisions as they were read last', async () => {
  await imports.add([file('universities.csv', UNIVERSITIES), file('agreements.csv', MISSPELT)]);
  const { result } = imports;
  const answered = imports.answer({ [imports.questions[0]!.key]: 'xx-a' });
  imports.stop();
  await answered;
  expect([imports.result === result, imports.choices.answers, imports.reading]).toEqual([true, {}, false]);
  const begun = new Imports({ dataset, view, language: () => 'en', baseUrl: () => 'https://map.example.edu/' });
  const endless = file('agreements.csv', AGREEMENTS);
  endless.arrayBuffer = () => new Promise(() => undefined);
  void begun.add([endless]);
  await vi.waitFor(() => expect(begun.reading).toBe(true));
  begun.stop();
  expect([begun.files.length, begun.result, begun.reading]).toEqual([0, null, false]);
});

test('what was decided is there when the dialog is opened on what the page shows', async () => {
  await imports.add([file('universities.csv', UNIVERSITIES), file('agreements.csv', MISSPELT)]);
  await imports.answer({ [imports.questions[0]!.key]: 'xx-a' });
  await imports.show();
  imports.edit();
  expect([imports.open, imports.files.length, agreements(), Object.values(imports.choices.answers)]).toEqual([true, 2, 2, ['xx-a']]);
  await imports.close();
  expect([imports.files.length, view.state.network]).toEqual([0, '']);
});
