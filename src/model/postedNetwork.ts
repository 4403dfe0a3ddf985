import { IdTable, type IdSlots } from '../base/idTable';
import { Texts, type TextParts } from '../base/texts';
import { TEXT_COLUMNS, type Agreements, type Network, type TextColumnName } from './network';

export { transferables } from './transferables';

/** Freezes plain data to its last object. */
export function freezeDeep(value: unknown): void {
  // Arrays of numbers cannot be frozen by the language, and look-ups not usefully; both are read-only by their type.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Map || Object.isFrozen(value)) return;
  Object.freeze(value);
  if (Array.isArray(value)) {
    // Lists hold things of one kind, and those of texts are as long as the network has agreements: nothing in them needs a visit.
    if (typeof value[0] === 'object') for (let index = 0; index < value.length; index++) freezeDeep(value[index]);
    return;
  }
  // Plain objects inherit nothing that is listed. A list of their values for each would cost more than the freezing.
  for (const key in value) {
    const part: unknown = value[key as keyof typeof value];
    if (typeof part === 'object') freezeDeep(part);
  }
}

/** Freezes a network to its last object and returns it; needed again after it was posted from another thread. */
export function freezeNetwork(network: Network): Network {
  freezeDeep(network);
  return network;
}

/**
 * A network that came from another thread, where its columns of texts and its table of ids lost their class.
 * @param textsOf gives a column its class again
 * @param idsOf gives the table of ids its class again
 */
export function revived(
  network: Network,
  textsOf = (posted: TextParts): Texts => new Texts(posted),
  idsOf = (ids: Texts, made: IdSlots): IdTable => new IdTable(ids, made)
): Network {
  const agreements: Agreements = { ...network.agreements };
  const texts: Partial<Record<TextColumnName, Texts>> = {};
  for (const name of TEXT_COLUMNS) texts[name] = textsOf(agreements[name]);
  const whole = { ...agreements, ...texts };
  return { ...network, agreements: whole, index: { ...network.index, agreement: idsOf(whole.ids, network.index.agreement) } };
}
