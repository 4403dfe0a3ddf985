import type { Part } from '../../i18n/dictionary';
import type { View, ViewState } from '../../model/viewState';
import type { EmbedControl } from '../../share/embedAddress';

/** The words that every embed says. */
const ALWAYS: readonly Part[] = ['page', 'embed'];
const OF_VIEW: Readonly<Record<View, readonly Part[]>> = {
  map: ['picture'],
  graph: ['picture'],
  matrix: ['matrix'],
  table: ['table', 'entry', 'measure'],
  all: ['picture', 'table', 'entry', 'measure']
};
const OF_CONTROL: Partial<Readonly<Record<EmbedControl, readonly Part[]>>> = { display: ['measure', 'entry'], time: ['filter'] };

/** The parts of the words that an embed says. */
export function embedParts(view: ViewState, controls: readonly EmbedControl[]): readonly Part[] {
  const { countries, cities, universities, between, kinds, statuses, events, evidence, confidences, from, to, undated } = view.filter;
  const lists = [countries, cities, universities, kinds, statuses, events, evidence, confidences];
  const narrows = lists.some(({ length }) => length > 0) || between !== null || from > 0 || to > 0 || !undated;
  const measures = view.measure !== 'none' || view.nodeColour === 'measure' || view.steps > 0;
  return [
    ...new Set([
      ...ALWAYS,
      ...OF_VIEW[view.view],
      ...controls.flatMap((control) => OF_CONTROL[control] ?? []),
      ...(narrows ? (['filter'] as const) : []),
      ...(measures ? (['measure'] as const) : []),
      ...(view.students ? (['entry'] as const) : [])
    ])
  ];
}
