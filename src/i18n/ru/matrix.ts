import { words } from '../dictionary';

/** Russian: the matrix and the chord diagram. */
export const matrix = words('matrix', {
  'matrix.label': 'Матрица соглашений; строки и столбцы: {rows}',
  'matrix.keys': 'Стрелки ведут от клетки к клетке, {enter} открывает то, что в ней.',
  'matrix.chordKeys': 'Влево и вправо — по кругу, вверх и вниз — по лентам одного места, {enter} открывает отмеченное.',
  'matrix.scale': 'Соглашений в клетке:',
  'matrix.chordMeans': 'Ширина ленты — число соглашений между двумя местами.',
  'matrix.order': 'Порядок',
  'matrix.name': 'по названию',
  'matrix.size': 'по числу соглашений',
  'matrix.community': 'по сообществам',
  'matrix.form': 'Вид',
  'matrix.grid': 'сетка',
  'matrix.chord': 'круг',
  'matrix.cell': '{a} — {b}: {agreements}',
  'matrix.within': 'Внутри ({a}): {agreements}',
  'matrix.total': 'В клетках: {agreements}.',
  'matrix.parties': 'Соглашение, в котором больше двух сторон, стоит в клетке каждых двух из них, поэтому сумма клеток: {count}.',
  'matrix.unplaced': {
    one: '{count} соглашение не имеет места на этом уровне и не входит в матрицу.',
    few: '{count} соглашения не имеют места на этом уровне и не входят в матрицу.',
    many: '{count} соглашений не имеют места на этом уровне и не входят в матрицу.',
    other: '{count} соглашения не имеют места на этом уровне и не входят в матрицу.'
  },
  'matrix.empty': 'Нет соглашений, которые можно показать.'
});
