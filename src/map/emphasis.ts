import { endCount, endsOf } from '../model/aggregate';
import type { Level, Links } from '../model/aggregate';
import { pairType } from '../model/neighborhood';
import type { Network } from '../model/network';
import { endsOfSelection } from '../model/selectionEnds';
import type { ArcColour, Selection } from '../model/viewState';
import { strandMembers } from './arcs';
import type { ArcStrands, Band, Marks } from './scene';
import type { MapHit } from './view';

/** How strongly each mark, strand and band is drawn; see Emphasis in scene.ts. */
export interface MapEmphasis {
  readonly mark: Uint8Array;
  readonly arc: Uint8Array;
  /** 1 for each strand that stands out for a selection and holds an agreement besides it: it was there before that grew. */
  readonly older: Uint8Array;
  readonly band: Uint8Array;
}

/** The drawn things that a selection or the pointer bears on. */
export interface Drawn {
  readonly marks: Marks;
  readonly arcs: ArcStrands;
  readonly bands: readonly Band[];
}

/** What the emphasis follows. */
export interface EmphasisOptions {
  readonly selection: Selection | null;
  /** The agreements that hang on the selection, see agreementsOfSelection; null without one. */
  readonly selectedAgreements: Uint32Array | null;
  readonly hovered: MapHit | null;
  readonly arcColour: ArcColour;
}

/**
 * What is selected keeps its strength (2), the rest fades (1): agreements, the marks of their parties, the place selected, and the bands of
 * its announcements. Without a selection a mark or band under the pointer takes its place; what lies under the pointer stands out (3). A
 * selection of which nothing is drawn fades nothing.
 * @param links the links the arcs were made from
 */
export function mapEmphasis(network: Network, links: Links, drawn: Drawn, options: EmphasisOptions): MapEmphasis {
  const emphasis = {
    mark: new Uint8Array(drawn.marks.count),
    arc: new Uint8Array(drawn.arcs.count),
    older: new Uint8Array(drawn.arcs.count),
    band: new Uint8Array(drawn.bands.length)
  };
  if (options.selection) markSelection(network, links, drawn, { ...options, selection: options.selection }, emphasis);
  if (options.hovered) markHovered(drawn, options.hovered, options.selection === null, emphasis);
  return emphasis;
}

function markSelection(
  network: Network,
  links: Links,
  drawn: Drawn,
  { selection, selectedAgreements, arcColour }: EmphasisOptions & { readonly selection: Selection },
  { mark, arc, older, band }: MapEmphasis
): void {
  const selected = selectedAgreements ?? new Uint32Array();
  const isSelected = new Uint8Array(network.agreements.count);
  for (const agreement of selected) isSelected[agreement] = 1;
  const isMember = strandMembers(network, drawn.arcs, arcColour);
  const { level, count, end } = drawn.marks;
  const ends = endsTouched(network, level, selected);
  const isTouched = linksWith(links, isSelected);
  /** Whether a strand holds an agreement that is selected, or one that is not. */
  const holds = (strand: number, wanted: 0 | 1): boolean => {
    const link = drawn.arcs.link[strand]!;
    for (let j = links.offsets[link]!; j < links.offsets[link + 1]!; j++) {
      const agreement = links.agreements[j]!;
      if (isSelected[agreement] === wanted && isMember(strand, agreement)) return true;
    }
    return false;
  };
  for (let strand = 0; strand < drawn.arcs.count; strand++) {
    if (!isTouched(drawn.arcs.link[strand]!) || !holds(strand, 1)) continue;
    arc[strand] = 2;
    older[strand] = holds(strand, 0) ? 1 : 0;
  }
  for (const own of endsOfSelection(network, selection, level)) ends[own] = 1;
  for (let i = 0; i < count; i++) if (ends[end[i]!] === 1) mark[i] = 2;
  const isOfSelection = bandsOfSelection(network, selection);
  drawn.bands.forEach(({ eventId }, i) => (band[i] = isOfSelection(eventId) ? 2 : 0));

  const columns = [mark, arc, band];
  if (!columns.some((column) => column.includes(2))) return;
  for (const column of columns) column.forEach((value, i) => (column[i] = value === 2 ? 2 : 1));
}

/** 1 for each end that a party of some agreements has at a level. */
function endsTouched(network: Network, level: Level, agreements: Uint32Array): Uint8Array {
  const { parties, partyOffsets } = network.agreements;
  const endOfParty = endsOf(network, level);
  const ends = new Uint8Array(endCount(network, level));
  for (const agreement of agreements) {
    const last = partyOffsets[agreement + 1]!;
    for (let i = partyOffsets[agreement]!; i < last; i++) ends[endOfParty[parties[i]!]!] = 1;
  }
  return ends;
}

/** Whether a link holds a marked agreement. Each is looked through once, however many strands are drawn of it: between countries it may hold thousands. */
function linksWith({ count, offsets, agreements }: Links, isMarked: Uint8Array): (link: number) => boolean {
  const answers = new Uint8Array(count);
  const holdsOne = (link: number): boolean => {
    const end = offsets[link + 1]!;
    for (let i = offsets[link]!; i < end; i++) if (isMarked[agreements[i]!] === 1) return true;
    return false;
  };
  return (link) => (answers[link]! ||= holdsOne(link) ? 2 : 1) === 2;
}

/** Whether the band of an event belongs to a selection: the event itself, a country of its two sides, or both countries of a pair. */
function bandsOfSelection(network: Network, selection: Selection): (eventId: string) => boolean {
  const isCountryPair = selection.type === 'pair' && pairType(network, selection) === 'country';
  return (eventId) => {
    if (selection.type === 'event') return selection.id === eventId;
    const event = network.events[network.index.event.get(eventId) ?? -1];
    if (!event) return false;
    const sides = [event.sideA, event.sideB].map((side) => network.countries[side]?.id);
    if (selection.type === 'country') return sides.includes(selection.id);
    return isCountryPair && sides.includes(selection.id) && sides.includes(selection.other);
  };
}

function markHovered(drawn: Drawn, hovered: MapHit, alone: boolean, { mark, arc, band }: MapEmphasis): void {
  const { arcs } = drawn;
  const focus = (strand: number) => {
    arc[strand] = 3;
    for (const end of [arcs.from[strand]!, arcs.to[strand]!]) mark[end] = Math.max(2, mark[end]!);
  };
  if (hovered.type === 'mark' && hovered.index < drawn.marks.count) {
    const own = Array.from({ length: arcs.count }, (_, i) => i).filter(
      (i) => arcs.from[i] === hovered.index || arcs.to[i] === hovered.index
    );
    if (alone && own.length > 0) for (const column of [mark, arc, band]) column.fill(1);
    own.forEach(focus);
    mark[hovered.index] = 3;
  } else if (hovered.type === 'arc' && hovered.index < arcs.count) {
    for (let i = 0; i < arcs.count; i++) if (arcs.link[i] === arcs.link[hovered.index]) focus(i);
  } else if (hovered.type === 'band' && hovered.index < drawn.bands.length) {
    band[hovered.index] = 3;
  }
}
