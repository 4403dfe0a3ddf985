import type { Mobility, Source } from '../network';
import type { MobilitySeries } from './mobilityFlows';
import { statedPeriod } from './statedPeriod';

/** Why two figures have no difference, in the order in which a reader should hear it. */
export const OBSTACLES = [
  /** They are of students of different countries, or in different ones. */
  'direction',
  /** They count different things: all students, exchange, scholarships, … */
  'kind',
  /** One is for a university or group, the other not, or for another. */
  'institution',
  /** A day is not an academic year, the time of one cannot be read, or both are for the same time. */
  'period',
  /** One is from a page on the web, the other from a printed text, or has no source. */
  'sourceType'
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What to say beside a difference. */
export const CAUTIONS = [
  /** Different publishers said the two figures, and may count differently. */
  'publisher',
  /** One of them is said to be about, more than, or nearly so many. */
  'inexact'
] as const;
export type Caution = (typeof CAUTIONS)[number];

/** Two figures beside each other. */
export interface MobilityChange {
  readonly earlier: Mobility;
  readonly later: Mobility;
  /** Students of the later less students of the earlier; null where the two cannot be compared. */
  readonly difference: number | null;
  /** Why not; empty where there is a difference. */
  readonly obstacles: readonly Obstacle[];
  /** What is doubtful about the difference; empty where there is none. */
  readonly cautions: readonly Caution[];
}

/** Where a source can be read. The data say no more of its type. */
const sourceType = ({ url, title }: Source): 'web' | 'print' | 'none' => (url ? 'web' : title ? 'print' : 'none');

/** Who published a source: the host of its address, or the title of a printed text. */
const publisher = ({ url, title }: Source): string => (url ? new URL(url).hostname.replace(/^www\./, '') : title);

/**
 * Compares two figures; which is the earlier is found by their times. Only figures of the same kind and the same type of source have a
 * difference.
 */
export function mobilityChange(one: Mobility, other: Mobility): MobilityChange {
  const [first, second] = [statedPeriod(one.asOf), statedPeriod(other.asOf)];
  const turned = first !== null && second !== null && first.order > second.order;
  const [earlier, later] = turned ? [other, one] : [one, other];
  const found: Readonly<Record<Obstacle, boolean>> = {
    direction: one.from !== other.from || one.to !== other.to,
    kind: one.kind !== other.kind,
    institution: one.institution !== other.institution,
    period: first === null || second === null || first.type !== second.type || first.order === second.order,
    sourceType: sourceType(one.source) !== sourceType(other.source) || sourceType(one.source) === 'none'
  };
  const obstacles = OBSTACLES.filter((obstacle) => found[obstacle]);
  const doubts: Readonly<Record<Caution, boolean>> = {
    publisher: publisher(one.source) !== publisher(other.source),
    inexact: one.qualifier !== '' || other.qualifier !== ''
  };
  const comparable = obstacles.length === 0;
  return {
    earlier,
    later,
    difference: comparable ? later.students - earlier.students : null,
    obstacles,
    cautions: comparable ? CAUTIONS.filter((caution) => doubts[caution]) : []
  };
}

/** Each figure of a series beside the one before it, oldest first. */
export const changesOf = ({ figures }: MobilitySeries): MobilityChange[] =>
  figures.slice(1).map((figure, index) => mobilityChange(figures[index]!, figure));
