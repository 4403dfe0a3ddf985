import { expect, test } from 'vitest';
import { NO_CHOICES } from '../../../src/load/importChoices';
import { forget, keep, keepChoices, kept } from '../../../src/state/keptImport';

test('where the browser gives no storage nothing is kept, and nothing breaks', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  expect(await keep('shown', { files: [new File(['id\n'], 'example.csv')], choices: NO_CHOICES })).toBe(false);
  expect(await keepChoices('shown', NO_CHOICES)).toBe(false);
  expect(await kept('shown')).toBeNull();
  await forget('shown');
});
