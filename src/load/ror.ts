/** Identifier of a record in the Research Organization Registry, alone or with its address. */
const ROR = /^(?:(?:https?:\/\/)?(?:www\.)?ror\.org\/)?(0[a-z0-9]{6}\d{2})\/?$/i;

/** The identifier of a university in the Research Organization Registry that a text is, alone or with its address; '' = it is none. */
export const rorOf = (text: string): string => ROR.exec(text.trim())?.[1]?.toLowerCase() ?? '';
