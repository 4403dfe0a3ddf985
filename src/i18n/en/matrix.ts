/** English: the matrix and the chord diagram. */
export const matrix = {
  'matrix.label': 'Matrix of the agreements between {rows}',
  'matrix.keys': 'Arrow keys go from cell to cell, {enter} opens what the cell stands for.',
  'matrix.chordKeys': 'Left and right go round the circle, up and down through the bands of a place, {enter} opens what is marked.',
  'matrix.scale': 'Agreements in a cell:',
  'matrix.chordMeans': 'The width of a band is the number of agreements between the two places.',
  'matrix.order': 'Order',
  'matrix.name': 'by name',
  'matrix.size': 'by number of agreements',
  'matrix.community': 'by community',
  'matrix.form': 'Form',
  'matrix.grid': 'grid',
  'matrix.chord': 'circle',
  'matrix.cell': '{a} – {b}: {agreements}',
  'matrix.within': 'Within {a}: {agreements}',
  'matrix.total': 'The cells hold {agreements}.',
  'matrix.parties': 'An agreement of more than two parties stands in the cell of every two of them, so that the cells add up to {count}.',
  'matrix.unplaced': {
    one: '{count} agreement has no place at this level and is not in the matrix.',
    other: '{count} agreements have no place at this level and are not in the matrix.'
  },
  'matrix.empty': 'No agreement is left to show.'
} as const;
