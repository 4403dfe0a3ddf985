import { expect, test } from 'vitest';
import { View } from '../../../src/state/view.svelte';

test('what follows a view is told before each change, and sees all of a turn in the next microtask', async () => {
  const view = new View();
  const seen: string[] = [];
  const stop = view.beforeChange(() => {
    seen.push(`before: ${view.text}, ${view.steps}`);
    queueMicrotask(() => seen.push(`then: ${view.text}, ${view.steps}`));
  });
  view.setFilter({ text: 'example' });
  view.change({ steps: 2 });
  expect(seen).toEqual(['before: , 0', 'before: example, 0']);
  await Promise.resolve();
  expect(seen.slice(2)).toEqual(['then: example, 2', 'then: example, 2']);
  stop();
  view.select(null);
  await Promise.resolve();
  expect(seen).toHaveLength(4);
});
