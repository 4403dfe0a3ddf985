/** Ending of the name of a packed network. */
export const PACK_ENDING = '.unm';

/** First bytes. Like those of PNG they break where a program takes the file for text. */
export const PACK_MARK = [0x89, 0x55, 0x4e, 0x4d, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Whether bytes are a packed network, by the first of them. */
export const isPack = (bytes: Uint8Array): boolean => PACK_MARK.every((byte, index) => bytes[index] === byte);
