import { matrix } from '../../model/measures/matrix';
import type { Matrix } from '../../model/measures/matrix';
import { endOf } from '../../model/aggregate';
import type { Visible } from '../../model/filter';
import { partiesOf } from '../../model/parties';
import { endsOfSelection } from '../../model/selectionEnds';
import type { LocalText } from '../../model/names';
import type { Selection } from '../../model/viewState';
import { pairSelection } from '../../model/selection';
import type { Cell, MatrixEmphasis } from '../../matrix/scene';
import type { MatrixPicture, MatrixRequest } from '../../state/reckoner';
import type { Session } from '../../state/session.svelte';
import { endId, endName } from '../naming';
import type { Reader } from '../naming';

const NONE = new Uint32Array();
/** What there is to see until the first matrix has come. */
export const EMPTY_PICTURE: MatrixPicture = {
  matrix: {
    level: 'country',
    ends: NONE,
    others: 0,
    sizes: NONE,
    community: null,
    row: NONE,
    column: NONE,
    value: NONE,
    cellTotal: 0,
    agreements: 0,
    unplaced: 0
  },
  scene: { rows: 0, label: [], labelLanguage: [], group: null, row: NONE, column: NONE, value: NONE, text: [] }
};

/** The matrix of what is visible. */
export function matrixPicture(source: Reader & { readonly visible: Visible | null }, request: MatrixRequest): MatrixPicture {
  const { network, words, visible } = source;
  const { level, order, limit } = request;
  const names = new Map<number, LocalText>();
  const nameOf = (end: number): LocalText => {
    let name = names.get(end);
    if (!name) names.set(end, (name = endName(source, level, end)));
    return name;
  };
  const made = matrix(network!, visible!.agreements, level, {
    order,
    compare: (a, b) => words.compare(nameOf(a).text, nameOf(b).text),
    ...(limit === null ? {} : { limit })
  });
  const others = made.others ? [{ text: words.t('matrix.others', { count: made.others }), language: words.language }] : [];
  const labels = [...Array.from(made.ends, nameOf), ...others];
  return {
    matrix: made,
    scene: {
      rows: labels.length,
      label: labels.map(({ text }) => text),
      labelLanguage: labels.map(({ language }) => language),
      group: made.community,
      row: made.row,
      column: made.column,
      value: made.value,
      text: Array.from(made.value, (value) => words.format.number(value))
    }
  };
}

/** Id of what a row stands for; null for the row of all others. */
function idOfRow(session: Session, { level, ends }: Matrix, row: number): string | null {
  const end = ends[row];
  return end === undefined ? null : endId(session.network!, level, end);
}

/** What is selected by a click on a cell: the pair, on the diagonal or on a name the place itself; null for "others". */
export function selectionOfCell(session: Session, made: Matrix, { row, column }: Cell): Selection | null {
  const [one, other] = [row, column].map((index) => (index < 0 ? null : idOfRow(session, made, index)));
  if (row >= 0 && column >= 0 && row !== column) return one && other ? pairSelection(one, other) : null;
  const id = row >= 0 ? one : other;
  return id ? { type: made.level, id } : null;
}

/** Rows and cell that a selection bears on. */
export function matrixEmphasis(session: Session, made: Matrix, current: Cell | null): MatrixEmphasis {
  const { selection, network } = session;
  const rowOf = new Map(Array.from(made.ends, (end, row) => [end, row]));
  const ends = new Set(selection && network ? endsOfSelection(network, selection, made.level) : []);
  if (selection?.type === 'agreement' || selection?.type === 'event') {
    for (const agreement of session.selectedAgreements ?? [])
      for (const party of partiesOf(network!.agreements, agreement)) ends.add(endOf(network!, party, made.level));
  }
  const own = [...ends].flatMap((end) => rowOf.get(end) ?? []);
  const isPair = selection?.type === 'pair' || selection?.type === 'agreement';
  return {
    rows: new Set(own),
    cell: isPair && own.length === 2 ? { row: own[0]!, column: own[1]! } : null,
    current
  };
}
