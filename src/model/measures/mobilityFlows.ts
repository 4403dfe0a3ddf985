import { MOBILITY_KINDS, type Mobility, type MobilityKind, type Network } from '../network';
import { statedPeriod } from './statedPeriod';

/** All figures of one kind for one direction and one group of students, by time. Different series are never added up. */
export interface MobilitySeries {
  /** Index into `Network.countries`; −1 = all foreign countries together, which holds the others and is no flow of its own. */
  readonly from: number;
  readonly to: number;
  readonly kind: MobilityKind;
  /** The university or group the figures are restricted to, as text; '' = the whole country. */
  readonly institution: string;
  /** Oldest first; those for the same time in the order of the file, those whose time cannot be read last. One or more. */
  readonly figures: readonly Mobility[];
}

const orderOf = ({ asOf }: Mobility): number => statedPeriod(asOf)?.order ?? Infinity;
const byTime = (a: Mobility, b: Mobility): number => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b));
const kindOrder = ({ kind }: MobilitySeries): number => MOBILITY_KINDS.indexOf(kind);

/**
 * All student figures of a network as series, by `from`, `to`, kind (in the order of MOBILITY_KINDS); the whole country before its parts.
 */
export function mobilitySeries({ mobility }: Pick<Network, 'mobility'>): MobilitySeries[] {
  const groups = new Map<string, Mobility[]>();
  for (const figure of mobility) {
    const key = JSON.stringify([figure.from, figure.to, figure.kind, figure.institution]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()]
    .map((figures): MobilitySeries => {
      const { from, to, kind, institution } = figures[0]!;
      return { from, to, kind, institution, figures: figures.sort(byTime) };
    })
    .sort(
      (a, b) => a.from - b.from || a.to - b.to || kindOrder(a) - kindOrder(b) || Number(a.institution !== '') - Number(b.institution !== '')
    );
}

/** A directed flow of students between two countries: one stated figure, with its own time and source. */
export interface MobilityFlow {
  /** Indices into `Network.countries`. */
  readonly from: number;
  readonly to: number;
  readonly figure: Mobility;
}

/**
 * The flows of one kind for a picture of all countries: of every directed pair the newest figure for the whole country. Figures restricted
 * to a university, and totals of all foreign countries, are left out, for they overlap with others. Most students first, then by `from` and
 * `to`.
 */
export const mobilityFlows = (network: Network, kind: MobilityKind): MobilityFlow[] =>
  mobilitySeries(network)
    .filter((series) => series.kind === kind && series.institution === '' && series.from >= 0 && series.to >= 0)
    .map(({ from, to, figures }) => ({ from, to, figure: figures.findLast((figure) => statedPeriod(figure.asOf)) ?? figures.at(-1)! }))
    .sort((a, b) => b.figure.students - a.figure.students || a.from - b.from || a.to - b.to);
