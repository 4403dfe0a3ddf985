import { words } from '../dictionary';

/** Kazakh: the matrix and the chord diagram. */
export const matrix = words('matrix', {
  'matrix.label': 'Келісімдер матрицасы; жолдары мен бағандары: {rows}',
  'matrix.keys': 'Көрсеткі пернелері ұяшықтан ұяшыққа апарады, {enter} ұяшықтағыны ашады.',
  'matrix.chordKeys':
    'Солға және оңға пернелері шеңбер бойымен, жоғары және төмен пернелері орынның жолақтарымен жүргізеді, {enter} оны ашады.',
  'matrix.scale': 'Ұяшықтағы келісім саны:',
  'matrix.chordMeans': 'Жолақтың ені – екі орын арасындағы келісім саны.',
  'matrix.order': 'Реті',
  'matrix.name': 'атауы бойынша',
  'matrix.size': 'келісімдер саны бойынша',
  'matrix.community': 'топ бойынша',
  'matrix.form': 'Түрі',
  'matrix.grid': 'тор',
  'matrix.chord': 'шеңбер',
  'matrix.cell': '{a} – {b}: {agreements}',
  'matrix.within': 'Ішінде ({a}): {agreements}',
  'matrix.total': 'Ұяшықтарда: {agreements}.',
  'matrix.parties': 'Екіден көп тарапы бар келісім олардың әрбір екеуінің ұяшығында тұрады, сондықтан ұяшықтардың қосындысы: {count}.',
  'matrix.unplaced': {
    one: 'Бұл деңгейде орны жоқ, матрицаға кірмеген {count} келісім бар.',
    other: 'Бұл деңгейде орны жоқ, матрицаға кірмеген {count} келісім бар.'
  },
  'matrix.empty': 'Көрсететін келісім қалмады.'
});
