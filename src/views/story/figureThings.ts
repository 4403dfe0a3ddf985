import { pairType } from '../../model/neighborhood';
import { partiesOf } from '../../model/parties';
import { decodeView } from '../../share/address';
import { placesBetween, type FigureThing } from '../../story/figureChoices';
import { directionText, asOfText } from '../mobilityText';
import { memberName } from '../filter/facetLists';
import { eventName, selectionNames, type Reader } from '../naming';

/** Something that has figures, with its name. */
export interface NamedThing {
  /** Distinct among all of a network. */
  readonly key: string;
  readonly name: string;
  readonly thing: FigureThing;
}

/** Things of a kind, in the order of their names. */
export interface ThingGroup {
  readonly title: string;
  readonly things: readonly NamedThing[];
}

const keyOf = (thing: FigureThing): string => {
  if (thing.type === 'network') return 'network';
  return thing.type === 'between'
    ? `between:${thing.first.type}:${thing.first.id}~${thing.second.type}:${thing.second.id}`
    : `${thing.type}:${thing.id}`;
};

/** What a scene shows that has figures: what is selected, its ends, and what its filter joins. */
export function thingsOfScene(reader: Reader, query: string): NamedThing[] {
  const { network } = reader;
  if (!network) return [];
  const { selection, filter } = decodeView(query);
  const things: FigureThing[] = [];
  if (selection?.type === 'pair') {
    const type = pairType(network, selection);
    const [first, second] = [selection.id, selection.other].map((id) => ({ type: type!, id }));
    if (type) things.push({ type: 'between', first: first!, second: second! }, first!, second!);
  } else if (selection?.type === 'agreement') {
    const row = network.index.agreement.get(selection.id);
    if (row !== undefined) {
      const parties = [...partiesOf(network.agreements, row)].map((party) => network.universities[party]!.id);
      things.push(selection, ...parties.map((id): FigureThing => ({ type: 'university', id })));
    }
  } else if (selection && network.index[selection.type].has(selection.id)) things.push(selection);
  const between = placesBetween(filter.between);
  if (between) things.push(between);
  const named = things.map((thing) => ({ key: keyOf(thing), name: thingName(reader, thing), thing }));
  return named.filter(({ key }, index) => named.findIndex((other) => other.key === key) === index);
}

function thingName(reader: Reader, thing: FigureThing): string {
  const { t, format } = reader.words;
  switch (thing.type) {
    case 'network':
      return t('story.whole');
    case 'between':
      return t('story.between', {
        first: memberName(reader, thing.first.type, thing.first.id).text,
        second: memberName(reader, thing.second.type, thing.second.id).text
      });
    case 'students': {
      const row = reader.network!.mobility.find(({ id }) => id === thing.id)!;
      return t('story.flow', { flow: directionText(reader, row), date: asOfText(reader, row) });
    }
    default:
      return format.list(selectionNames(reader, thing).map(({ text }) => text));
  }
}

/** Everything in the network that has figures, by kind. */
export function thingsOfNetwork(reader: Reader): ThingGroup[] {
  const { network, words } = reader;
  if (!network) return [];
  const { t, compare } = words;
  const named = (thing: FigureThing, name = thingName(reader, thing)): NamedThing => ({ key: keyOf(thing), name, thing });
  const byName = (things: readonly NamedThing[]): NamedThing[] => things.toSorted((a, b) => compare(a.name, b.name));
  return [
    { title: t('type.country'), things: byName(network.countries.map(({ id }) => named({ type: 'country', id }))) },
    { title: t('type.city'), things: byName(network.cities.map(({ id }) => named({ type: 'city', id }))) },
    { title: t('type.university'), things: byName(network.universities.map(({ id }) => named({ type: 'university', id }))) },
    {
      title: t('type.event'),
      things: byName(network.events.map(({ id }, index) => named({ type: 'event', id }, eventName(reader, index).text)))
    },
    { title: t('story.students'), things: network.mobility.map(({ id }) => named({ type: 'students', id })) }
  ].filter(({ things }) => things.length > 0);
}
