import { MapError } from '../../map/view';

/** What browsers (Chromium, Firefox, Safari) and Vite say of a module or its style sheet that could not be fetched. */
const NOT_FETCHED = /dynamically imported module|importing a module script failed|unable to preload css/i;

/**
 * Whether an error says that there can be no WebGL map here: no WebGL 2, no worker, no frame in time, or the engine's file is gone (a new
 * version was put up under an open page). Anything else is a fault of the program.
 */
export const isMissingEngine = (error: unknown): boolean =>
  error instanceof MapError || (error instanceof Error && NOT_FETCHED.test(error.message));
