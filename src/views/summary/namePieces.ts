import type { LocalText } from '../../model/names';

/** A sentence in pieces: what stands between the names has language ''. The names are those of `names`, in the order they come in it. */
export function namePieces(sentence: string, names: readonly LocalText[]): LocalText[] {
  const pieces: LocalText[] = [];
  let from = 0;
  for (const name of names) {
    const at = sentence.indexOf(name.text, from);
    if (at < 0 || !name.text) continue;
    pieces.push({ text: sentence.slice(from, at), language: '' }, name);
    from = at + name.text.length;
  }
  return [...pieces, { text: sentence.slice(from), language: '' }];
}
