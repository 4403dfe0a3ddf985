/** How a picture behaves on a page that is a guest in another one, as an embed is. */
export interface Guest {
  /** Whether the buttons over the picture are there. */
  readonly buttons: boolean;
  /** Whether colouring and drawing can be chosen. */
  readonly display: boolean;
  /** Whether the map is drawn at once, as plain SVG, until the engine is there; else there is a picture of it already. */
  readonly drawsAtOnce: boolean;
  /** Resolves when the engine of the map may be loaded: true, or false where it cannot run. */
  readonly engine: Promise<boolean>;
}
