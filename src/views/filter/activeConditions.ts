import { firstDayOf, lastDayOf } from '../../base/partialDate';
import { knownFilter } from '../../model/knownFilter';
import { NO_FILTER } from '../../model/viewState';
import type { EgoSteps, Filter, GroupMember } from '../../model/viewState';
import type { Session } from '../../state/session.svelte';
import { FACET_LISTS, memberName, valueName, withValue } from './facetLists';

/** A change of the filter, and of the neighbourhood that is shown. */
export type FilterChange = Partial<Filter> & { readonly steps?: EgoSteps };

/** A condition that the filter sets now. */
export interface ActiveCondition {
  /** Distinct among the conditions of one filter. */
  readonly key: string;
  /** The condition in words: "Country: Estonia". */
  readonly words: string;
  /** The change that takes it away. */
  readonly remove: FilterChange;
}

type Source = Pick<Session, 'network' | 'words'> & { readonly filtered: { readonly filter: Filter } | null } & Partial<
    Pick<Session, 'neighbourhood'>
  > & { readonly view?: { readonly filter: Filter } };

/**
 * The conditions that the filter sets, each in words, a condition for every value: what chips, summary and printed page name. Empty when everything
 * is shown. Values that the network does not have, as an old address may name them, keep nothing out; it is said how many there are.
 */
export function activeConditions(session: Source): ActiveCondition[] {
  const { network, filtered } = session;
  if (!network || !filtered) return [];
  const { t } = session.words;
  const { filter } = filtered;
  // What was chosen since may not be counted yet: taking away a condition takes nothing else with it.
  const chosen = session.view?.filter ?? filter;
  const conditions: ActiveCondition[] = FACET_LISTS.flatMap((list) =>
    filter[list.key].map((id) => ({
      key: `${list.facet}:${id}`,
      words: t('filter.named', { facet: t(list.label), value: valueName(list, session, id).text }),
      remove: withValue(list, chosen, id, false)
    }))
  );
  if (filter.between) {
    const { first, second } = filter.between;
    const words = t('filter.pairs', { first: groupName(session, first), second: groupName(session, second) });
    conditions.push({ key: 'between', words, remove: { between: null } });
  }
  const date = dateWords(session, filter);
  if (date) conditions.push({ key: 'date', words: date, remove: { from: 0, to: 0 } });
  if (!filter.undated) conditions.push({ key: 'undated', words: t('filter.dated'), remove: { undated: true } });
  if (!filter.unconnected) conditions.push({ key: 'unconnected', words: t('summary.filterConnected'), remove: { unconnected: true } });
  if (filter.text.trim())
    conditions.push({ key: 'text', words: t('summary.filterText', { query: filter.text.trim() }), remove: { text: '' } });
  const { neighbourhood = 0 } = session;
  if (neighbourhood) conditions.push({ key: 'steps', words: t('ego.filter', { count: neighbourhood }), remove: { steps: 0 } });
  const known = knownFilter(network, chosen);
  const unknown = valueCount(chosen) - valueCount(known);
  if (unknown) conditions.push({ key: 'unknown', words: t('filter.unknown', { count: unknown }), remove: known });
  return conditions;
}

/** How many ids a filter names. */
const valueCount = ({ countries, cities, universities, events, between }: Filter): number =>
  [countries, cities, universities, events, between?.first ?? [], between?.second ?? []].reduce((sum, { length }) => sum + length, 0);

/** The change that takes every condition away. */
export const RESET: FilterChange = { ...NO_FILTER, steps: 0 };

const groupName = (session: Source, members: readonly GroupMember[]): string =>
  session.words.format.list(
    members.map(({ type, id }) => memberName(session, type, id).text),
    'or'
  );

/** The window of a filter in words; '' where it is open. Its beginning does not count in a cumulative view. */
export function dateWords({ words: { t, format } }: Pick<Session, 'words'>, { from, to, timeMode }: Filter): string {
  const first = timeMode === 'cumulative' ? 0 : from;
  if (first && first === to) return t('filter.named', { facet: t('filter.time'), value: format.date(to) });
  if (first && to && firstDayOf(first) > lastDayOf(to)) return t('filter.reversed', { from: format.date(first), to: format.date(to) });
  if (first && to) return t('filter.within', { from: format.date(first), to: format.date(to) });
  if (first) return t('filter.since', { date: format.date(first) });
  return to ? t('filter.until', { date: format.date(to) }) : '';
}
