import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import { arcLines } from './arcPath';
import type { Disc } from './discs';
import { arrowBoxes } from './guards';
import { placeLabels } from './labels';
import type { LabelWish, PlacedLabel, Side } from './labels';
import type { Letters, NameSetter } from './letters';
import { BARE_NAMES_ZOOM, FADED_LABEL, HUBS, LABEL_GAP, labelStyle, RING } from './look';
import { bandShape } from './pickArc';
import type { Projector } from './projector';
import type { MapScene } from './scene';
import type { PixelPoint } from './view';

/** Whose name it is: of a mark, country or band of the scene, by its index, in one of the copies of the world (in degrees of longitude). */
export interface NameOf {
  readonly type: 'mark' | 'country' | 'band';
  readonly index: number;
  readonly copy: number;
}

/** A name with its place on the picture, in pixels of the scene from the point it belongs to. */
export interface PlacedName extends NameOf {
  readonly lines: readonly string[];
  readonly letters: Letters;
  /** Anchor of the first base line. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly side: Side;
}

/** How names are placed. */
export interface NamePlacing {
  readonly setter: NameSetter;
  /** Parts of the picture where no name may stand, in pixels of the scene. */
  readonly covered: readonly PixelBox[];
  /** Emphasis of the marks by which names go first; that of the scene where left out. */
  readonly order?: Uint8Array;
  /** Whether the edge of the picture may cut a name, as it does while the picture moves. */
  readonly mayBeCut?: boolean;
  /** Names that stand already: each is tried where it stands first, so that none jumps without need. */
  readonly before?: readonly PlacedName[];
}

/** Most names of places that are tried: more never find room on a picture. */
const MOST_TRIED = 2_000;
/** Longest lines in ems. */
const LINES = { mark: 12, country: 8, band: 14 } as const;
const AROUND = ['right', 'left', 'above', 'below', 'above right', 'above left', 'below right', 'below left'] as const;
/** No farther from its middle than this: the name of a country must not stand on another. */
const COUNTRY = ['on', 'below', 'above', 'right', 'left'] as const;
const ALONG_BAND = ['below', 'above', 'on'] as const;

/** A name that is told from every other of the picture. */
export const keyOf = ({ type, index, copy }: NameOf): string => `${type} ${index} ${copy}`;

/** Where the thing stands that a name belongs to, in pixels of the scene; null out of sight. */
export function pointOfName({ marks, countries, bands }: MapScene, { type, index, copy }: NameOf, projector: Projector): PixelPoint | null {
  if (type === 'band') {
    const line = arcLines(bandShape(bands[index]!), projector)[0];
    const middle = line ? 2 * Math.floor(line.length / 4) : 0;
    return line ? { x: line[middle]!, y: line[middle + 1]! } : null;
  }
  const [longitude, latitude] =
    type === 'mark' ? [marks.longitude[index]!, marks.latitude[index]!] : [countries[index]!.longitude, countries[index]!.latitude];
  const { x, y, visible } = projector.project(longitude + copy, latitude);
  return visible ? { x, y } : null;
}

/** The name itself, in the language chosen. */
export const textOfName = ({ marks, countries, bands }: MapScene, { type, index }: NameOf): string =>
  type === 'mark' ? marks.label[index]! : type === 'country' ? countries[index]!.label : bands[index]!.label;

/** Colour and opacity of a name. */
export function nameLook(scene: MapScene, { type, index }: NameOf, theme: Theme): { readonly colour: string; readonly opacity: number } {
  const { marks, markEmphasis, bandEmphasis } = scene;
  const emphasis = type === 'mark' ? markEmphasis[index] : type === 'band' ? bandEmphasis[index] : 0;
  const speaks = type === 'mark' && marks.agreements[index]! > 0;
  return { colour: speaks ? theme.text : theme.quiet, opacity: emphasis === 1 ? FADED_LABEL : 1 };
}

/** The discs that keep names away: dots of places without agreements give way to names until the map is near. */
export const namedDiscs = ({ marks }: MapScene, discs: readonly Disc[], order: Uint8Array, zoom: number): readonly Disc[] =>
  discs.filter(({ mark }) => marks.agreements[mark]! > 0 || order[mark]! >= 2 || zoom >= BARE_NAMES_ZOOM);

/**
 * Names of places, countries and bands, each where it crosses no other, no disc and nothing that covers the picture: the largest places first,
 * which may lie over small discs, then home countries, bands, other places, other countries. What stands out goes before its like.
 * @param discs those in view
 */
export function placeNames(scene: MapScene, projector: Projector, discs: readonly Disc[], placing: NamePlacing): PlacedName[] {
  const { setter, covered, order = scene.markEmphasis, mayBeCut = false, before = [] } = placing;
  const named = namedDiscs(scene, discs, order, projector.zoom);
  const stood = new Map(before.map((name) => [keyOf(name), name.side]));
  const wanted = wantedNames(scene, projector, named, order);
  const wishes: LabelWish[] = [];
  const asked: { readonly of: NameOf; readonly letters: Letters }[] = [];
  for (const { of, letters, at, sides } of wanted) {
    const { lines, width } = setter.set(textOfName(scene, of), letters, LINES[of.type]);
    const side = stood.get(keyOf(of));
    wishes.push({ ...letters, ...at, lines, width, sides: side && side !== sides[0] ? [side, ...sides] : sides });
    asked.push({ of, letters });
  }
  const kept = [...covered, ...arrowBoxes(scene.flows ?? [], projector)];
  return placeLabels(wishes, named, projector.size, LABEL_GAP, { covered: kept, mayBeCut }).map(({ index, x, y, anchor, side }) => {
    const { of, letters } = asked[index]!;
    const wish = wishes[index]!;
    return { ...of, lines: wish.lines, letters, dx: x - wish.x, dy: y - wish.y, anchor, side };
  });
}

/** A name that wants a place. */
interface Wanted {
  readonly of: NameOf;
  readonly letters: Letters;
  readonly at: Pick<LabelWish, 'x' | 'y' | 'radius' | 'insists'>;
  readonly sides: readonly Side[];
}

function wantedNames(scene: MapScene, projector: Projector, named: readonly Disc[], order: Uint8Array): Wanted[] {
  const places = wantedPlaces(scene, named, order);
  const isHub = ({ at }: Wanted): boolean => at.insists === true;
  return [
    ...places.filter(isHub),
    ...wantedCountries(scene, projector, true),
    ...wantedBands(scene, projector),
    ...places.filter((place) => !isHub(place)),
    ...wantedCountries(scene, projector, false)
  ];
}

function wantedPlaces({ marks }: MapScene, named: readonly Disc[], order: Uint8Array): Wanted[] {
  const most = marks.agreements.reduce((a, b) => Math.max(a, b), 0);
  const first = named.filter(({ mark }) => order[mark]! >= 2);
  const others = named.filter(({ mark }) => order[mark]! < 2);
  return [...first, ...others]
    .filter(({ mark }) => marks.label[mark])
    .slice(0, MOST_TRIED)
    .map(({ mark, copy, x, y, radius }) => ({
      of: { type: 'mark', index: mark, copy },
      letters: { ...labelStyle(marks.agreements[mark]!, most, order[mark]!), family: 'sans', italic: false, spacing: 0 },
      at: { x, y, radius: radius + RING / 2, insists: mark < HUBS },
      sides: AROUND
    }));
}

function wantedCountries(scene: MapScene, projector: Projector, home: boolean): Wanted[] {
  const letters: Letters = { size: home ? 16 : 12, weight: 400, family: 'serif', italic: false, spacing: 0.08 };
  return scene.countries.flatMap((country, index) =>
    country.home !== home
      ? []
      : projector.copies.flatMap((copy): Wanted[] => {
          const of: NameOf = { type: 'country', index, copy };
          const point = pointOfName(scene, of, projector);
          return point ? [{ of, letters, at: { ...point, radius: 0 }, sides: COUNTRY }] : [];
        })
  );
}

/** The bands of the most announced agreements first. */
function wantedBands(scene: MapScene, projector: Projector): Wanted[] {
  const { bands } = scene;
  const letters: Letters = { size: 12, weight: 500, family: 'sans', italic: true, spacing: 0 };
  const byTotal = bands.map((_, i) => i).sort((p, q) => bands[q]!.announced - bands[p]!.announced || p - q);
  return byTotal.flatMap((index): Wanted[] => {
    const of: NameOf = { type: 'band', index, copy: 0 };
    const point = bands[index]!.label ? pointOfName(scene, of, projector) : null;
    return point ? [{ of, letters, at: { ...point, radius: 0 }, sides: ALONG_BAND }] : [];
  });
}
