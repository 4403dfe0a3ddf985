import { words } from '../dictionary';

/** Azerbaijani: the matrix and the chord diagram. */
export const matrix = words('matrix', {
  'matrix.label': 'Sazişlər matrisi; sətir və sütunlar: {rows}',
  'matrix.keys': 'Ox düymələri xanadan xanaya aparır, {enter} xanadakını açır.',
  'matrix.chordKeys': 'Sol və sağ düymələr dairə boyunca, yuxarı və aşağı düymələr bir yerin zolaqları üzrə aparır, {enter} onu açır.',
  'matrix.scale': 'Xanadakı sazişlərin sayı:',
  'matrix.chordMeans': 'Zolağın eni iki yer arasındakı sazişlərin sayıdır.',
  'matrix.order': 'Sıra',
  'matrix.name': 'ada görə',
  'matrix.size': 'sazişlərin sayına görə',
  'matrix.community': 'icmaya görə',
  'matrix.form': 'Görünüş',
  'matrix.grid': 'tor',
  'matrix.chord': 'dairə',
  'matrix.cell': '{a} – {b}: {agreements}',
  'matrix.within': 'Daxildə ({a}): {agreements}',
  'matrix.total': 'Xanalarda: {agreements}.',
  'matrix.parties': 'İkidən çox tərəfi olan saziş onların hər ikisinin xanasında durur, ona görə xanaların cəmi: {count}.',
  'matrix.unplaced': {
    one: 'Bu səviyyədə yeri olmayan və matrisə daxil edilməyən {count} saziş var.',
    other: 'Bu səviyyədə yeri olmayan və matrisə daxil edilməyən {count} saziş var.'
  },
  'matrix.empty': 'Göstəriləcək saziş qalmayıb.'
});
