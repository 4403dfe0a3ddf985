import { isId } from '../base/id';
import { isLanguage, type Language } from '../base/language';
import { DEFAULT_SEAT, MAX_MARGIN, SAFE_MARGIN, SEAT_DISTANCES, type SeatDistance } from '../story/legibility';
import { stageShow, type StageShow } from './stageShow';

/** What an address asks of a stage, besides language, theme and network, which mean what they mean everywhere. */
export interface StageAddress {
  readonly show: StageShow;
  /** Id of the event whose agreements a ceremony shows; '' = all that are documented. */
  readonly event: string;
  /** The language that stands below the first one; null = one alone. */
  readonly second: Language | null;
  /** How far the farthest seat is, in heights of the screen. */
  readonly seat: SeatDistance;
  /** What is kept free at each edge, as a share of width and height, 0…0.1. */
  readonly margin: number;
  /** After how many seconds without a touch a kiosk goes back to its story. */
  readonly idle: number;
  /** After how many rounds of its story a kiosk is loaded anew, at black; 0 = never. */
  readonly reload: number;
  /** Every how many seconds the stage asks whether the tables of its network have changed; 0 = never. */
  readonly live: number;
  /** Whether the story is the draft that this browser keeps, where it keeps one. */
  readonly draft: boolean;
}

/** A whole number that an address may name. */
interface Range {
  readonly least: number;
  readonly most: number;
  /** Where it names none. */
  readonly usual: number;
}

/** Seconds without a touch; rounds; seconds between two questions. */
export const IDLE: Range = { least: 10, most: 600, usual: 60 };
export const RELOAD: Range = { least: 1, most: 10_000, usual: 0 };
export const LIVE: Range = { least: 5, most: 3600, usual: 0 };

/** The stage of `?stage=story` alone. */
export const USUAL_STAGE: StageAddress = Object.freeze({
  show: 'story',
  event: '',
  second: null,
  seat: DEFAULT_SEAT,
  margin: SAFE_MARGIN,
  idle: IDLE.usual,
  reload: RELOAD.usual,
  live: LIVE.usual,
  draft: false
});

/**
 * Reads the stage out of the query of an address: `stage`, `event`, `second`, `seat`, `margin`, which is in percent, `idle`, `reload`, `live` and
 * `story`. What is missing or wrong becomes the default.
 */
export function decodeStage(query: string): StageAddress {
  const get = new URLSearchParams(query);
  const second = get.get('second');
  const event = get.get('event') ?? '';
  const margin = /^\d{1,2}(\.\d+)?$/.test(get.get('margin') ?? '') ? Number(get.get('margin')) / 100 : SAFE_MARGIN;
  return {
    show: stageShow(query) ?? USUAL_STAGE.show,
    event: isId(event) ? event : USUAL_STAGE.event,
    second: isLanguage(second) ? second : null,
    seat: SEAT_DISTANCES.find((seat) => String(seat) === get.get('seat')) ?? DEFAULT_SEAT,
    margin: margin <= MAX_MARGIN ? margin : SAFE_MARGIN,
    idle: countIn(get.get('idle'), IDLE),
    reload: countIn(get.get('reload'), RELOAD),
    live: countIn(get.get('live'), LIVE),
    draft: get.get('story') === 'draft'
  };
}

/** The whole number that a text is, where it is one within the range; else the usual one. */
function countIn(text: string | null, { least, most, usual }: Range): number {
  const count = /^\d{1,5}$/.test(text ?? '') ? Number(text) : usual;
  return count >= least && count <= most ? count : usual;
}
