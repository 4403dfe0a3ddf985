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
  /** Whether the story is the draft that this browser keeps, where it keeps one. */
  readonly draft: boolean;
}

/** The stage of `?stage=story` alone. */
export const USUAL_STAGE: StageAddress = Object.freeze({
  show: 'story',
  event: '',
  second: null,
  seat: DEFAULT_SEAT,
  margin: SAFE_MARGIN,
  draft: false
});

/**
 * Reads the stage out of the query of an address: `stage`, `event`, `second`, `seat`, `margin`, which is in percent, and `story`. What is missing
 * or wrong becomes the default.
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
    draft: get.get('story') === 'draft'
  };
}
