import { isoPartialDate, localDay } from '../../base/partialDate';
import { shownAnnouncements } from '../../model/announcements';
import { nameIn } from '../../model/names';
import type { Network } from '../../model/network';
import { placesAmong } from '../../model/summary';
import { NO_FILTER } from '../../model/viewState';
import type { ExportAbout } from '../../share/exportAbout';
import { partOfNetwork, wholeNetwork } from '../../share/networkPart';
import type { NetworkPart } from '../../share/networkPart';
import { sharedAddressOf } from '../../state/sharedAddress';
import type { Session } from '../../state/session.svelte';
import { activeConditions } from '../filter/activeConditions';
import { ownDataMark } from '../import/ownDataMark';
import { shownPicture, type PictureOf } from '../print/printedMap';

/** What goes into a file: what the page shows, or all of the network. */
export const SCOPES = ['shown', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** The agreements, universities and announced totals of a scope; of all nothing is selected. */
export function exportedPart(session: Session, scope: Scope): PictureOf {
  if (scope === 'shown') return shownPicture(session);
  const network = session.network!;
  return {
    visible: wholeNetwork(network),
    announced: shownAnnouncements({ network, filter: NO_FILTER }),
    selection: null,
    selectedAgreements: null
  };
}

/** The part of the network that a scope is. */
export function exportedNetwork(session: Session, scope: Scope): NetworkPart {
  const network = session.network!;
  if (scope === 'all') return wholeNetwork(network);
  return partOfNetwork(network, session.visible!, session.announced ?? new Set());
}

const summaryOfAll = (network: Network) => ({
  agreements: network.agreements.count,
  universities: network.universities.length,
  countries: placesAmong(network, network.universities.keys()).countries
});

/** How much a scope holds, in words: agreements, universities, countries. */
export function countsOf(session: Session, scope: Scope): string {
  const { t, format } = session.words;
  const summary = scope === 'shown' ? session.summary! : summaryOfAll(session.network!);
  return format.list((['agreements', 'universities', 'countries'] as const).map((key) => t(`counts.${key}`, { count: summary[key] })));
}

/** What a scope holds and under which conditions, in sentences. */
export function contentOf(session: Session, scope: Scope): string {
  const { t, format } = session.words;
  if (scope === 'all') return t('export.whole', { list: countsOf(session, scope) });
  const filters = activeConditions(session).map(({ words }) => words);
  return [
    t('summary.shown', { list: countsOf(session, scope) }),
    ...(filters.length ? [t('summary.filters', { list: format.list(filters) })] : [])
  ].join(' ');
}

/** What an exported file says of itself. */
export function aboutExport(session: Session, scope: Scope): ExportAbout {
  const { words, network, title, view } = session;
  const own = ownDataMark(session);
  const { t } = words;
  return {
    title,
    network: nameIn(network!.title, words.language, '').text,
    version: network!.version,
    updatedOn: network!.updatedOn,
    scope,
    summary: contentOf(session, scope),
    source: [t('about.attribution'), ...(own ? [] : [t('about.dataLicence')])].join(' '),
    today: isoPartialDate(localDay(new Date())),
    address: sharedAddressOf({ ...view.state, language: words.tag }, session.dataset.deployment.address),
    ownData: own
  };
}

/**
 * Name of a file: `university-network-kazakhstan-2026-11-22.csv`. Tables in CSV have no room for the mark of own data, so the names of files carry
 * one that is the same in all languages.
 * @param end what follows the date, such as `.csv` or `-map.png`
 */
export const exportName = (session: Session, end: string): string =>
  `university-network-${session.dataset.ownData ? 'own-data-not-official' : session.network!.id.toLowerCase()}-${isoPartialDate(localDay(new Date()))}${end}`;
