/*
 * What both sides of a frame must know of each other: the embed (`embedMessages.ts`) and the script for pages that embed (`embed/hostScript.ts`),
 * which is as small as can be, so that this file imports nothing.
 */

/** Marks our messages among those of others. */
export const MESSAGE_NAMESPACE = 'university-network';
/** Version of the messages. Within a version types are added and none changes its meaning. */
export const MESSAGE_VERSION = 1;
/** Heights that a frame may be given, in CSS pixels. */
export const HEIGHT_LIMITS = { least: 200, most: 4000 } as const;
