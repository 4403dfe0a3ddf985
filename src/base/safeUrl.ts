/** Longest address that is taken, in characters. */
const MAX_LENGTH = 2000;

/** Controls, line breaks and tabs (browsers drop them silently), no-break and zero-width spaces, and marks that turn the writing direction. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\ufffd]/u;

/** A host without a scheme, such as `example.edu`, `www.example.edu:8080/about`. */
const BARE_HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}][\p{L}\p{N}-]*(?::\d{1,5})?(?:[/?#]|$)/u;

/**
 * The address a person may be sent to by a link, normalised by the URL standard, or null where the text is no such address. Taken are http and
 * https with a host name that contains a dot; a bare host (`example.edu/about`) becomes https. Refused are other schemes, user names and
 * passwords, numeric hosts, backslashes, invisible characters and whatever is longer than 2,000 characters.
 * @param text as written in a file; space around it is ignored
 */
export function safeUrl(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH || HIDDEN.test(trimmed) || trimmed.includes('\\')) return null;
  const address = BARE_HOST.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username || url.password) return null;
  // The last label of a name has a letter; 127.0.0.1, 2130706433 (the same) and [::1] have none there.
  const labels = url.hostname.replace(/\.$/, '').split('.');
  if (labels.length < 2 || labels.includes('') || !/^[a-z][a-z0-9-]*$/.test(labels.at(-1)!)) return null;
  return url.href.length > MAX_LENGTH ? null : url.href;
}
