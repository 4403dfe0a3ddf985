import { MediaQuery } from 'svelte/reactivity';

/*
 * Three shapes of the window, as in the style sheets. One neither wide nor high enough for columns or a sheet (400 % zoom makes it so) has
 * no panes: the page scrolls as a whole.
 */

/** Wide and high enough for a column beside the picture. */
export const hasColumns = new MediaQuery('(min-width: 52.01rem) and (min-height: 30rem)');

/** Narrow and high, as a phone: the column is a sheet that comes up from below. */
export const hasSheet = new MediaQuery('(max-width: 52rem) and (min-height: 36rem)');

/** Wide and high enough for a strip of time that is open beside the rest. */
export const hasRoomForTime = new MediaQuery('(min-width: 72rem) and (min-height: 56rem)');

/** High enough for the legends of two pictures that stand over the table. */
export const hasRoomForLegends = new MediaQuery('(min-height: 60rem)');
