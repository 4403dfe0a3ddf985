import type { LocalText } from '../../model/names';
import { partnerCounts } from '../../model/partners';
import type { Selection } from '../../model/viewState';
import type { Session } from '../../state/session.svelte';
import { activeConditions } from '../filter/activeConditions';
import { selectionNames, universityName } from '../naming';

/** The element that holds the summary: what map and graph are described by. */
export const SUMMARY_ID = 'summary';
const NAMED = 3;

/** Sentences, and the names in them in the order they come: each may be in another language than the page. */
export interface Summary {
  readonly sentences: readonly string[];
  readonly names: readonly LocalText[];
}

/** What the pictures show, in a few sentences: how much, the three with most agreements, and what is filtered out. */
export function summaryOf(session: Session): Summary {
  const { summary, words } = session;
  if (!summary) return { sentences: [], names: [] };
  const { t, format } = words;
  const counts = (['agreements', 'universities', 'countries'] as const).map((key) => t(`counts.${key}`, { count: summary[key] }));
  const filters = activeConditions(session).map(({ words: condition }) => condition);
  const names = summary.most.map(({ university }) => universityName(session, university));
  const items = summary.most.map(({ agreements }, i) => t('summary.item', { name: names[i]!.text, count: agreements }));
  const sentences = [
    t('summary.shown', { list: format.list(counts) }),
    ...(summary.agreements ? [t('summary.most', { list: format.list(items) })] : []),
    filters.length ? t('summary.filters', { list: format.list(filters) }) : t('summary.noFilter')
  ];
  return { sentences, names };
}

/** What was selected, in a few sentences: its name, its agreements and those it shares most with. */
export function selectionSentences(session: Session, selection: Selection): Summary {
  const { words, network, selectedAgreements } = session;
  const { t, format } = words;
  const own = selectionNames(session, selection);
  const selected = t('summary.selected', { name: format.list(own.map(({ text }) => text)) });
  if (!network || !selectedAgreements || selection.type === 'agreement') return { sentences: [selected], names: own };
  const shown = t('summary.shown', { list: t('counts.agreements', { count: selectedAgreements.length }) });
  if (selection.type !== 'university') return { sentences: [selected, shown], names: own };
  const university = network.index.university.get(selection.id)!;
  const counts = partnerCounts(network, selectedAgreements, (party) => party === university);
  const partners = [...counts.keys()]
    .filter((other) => counts[other]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, NAMED);
  const names = partners.map((partner) => universityName(session, partner));
  const items = partners.map((partner, i) => t('summary.item', { name: names[i]!.text, count: counts[partner]! }));
  const most = items.length ? [t('summary.partners', { list: format.list(items) })] : [];
  return { sentences: [selected, shown, ...most], names: [...own, ...names] };
}
