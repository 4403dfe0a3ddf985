import { words } from '../dictionary';

/** Estonian: the matrix and the chord diagram. */
export const matrix = words('matrix', {
  'matrix.label': 'Kokkulepete maatriks; read ja veerud: {rows}',
  'matrix.keys': 'Nooleklahvid viivad lahtrist lahtrisse, {enter} avab lahtri sisu.',
  'matrix.chordKeys': 'Vasakule ja paremale liigutakse ringi mööda, üles ja alla ühe koha lintide vahel, {enter} avab selle.',
  'matrix.scale': 'Kokkuleppeid lahtris:',
  'matrix.chordMeans': 'Lindi laius on kahe koha kokkulepete arv.',
  'matrix.order': 'Järjestus',
  'matrix.name': 'nime järgi',
  'matrix.size': 'kokkulepete arvu järgi',
  'matrix.community': 'rühma järgi',
  'matrix.form': 'Kuju',
  'matrix.grid': 'ruudustik',
  'matrix.chord': 'ring',
  'matrix.cell': '{a} – {b}: {agreements}',
  'matrix.within': 'Siseselt ({a}): {agreements}',
  'matrix.total': 'Lahtrites on {agreements}.',
  'matrix.parties': 'Enam kui kahe osapoolega kokkulepe on iga kahe osapoole lahtris, mistõttu lahtrite summa on {count}.',
  'matrix.unplaced': {
    one: '{count} kokkuleppel ei ole sellel tasemel kohta ja seda maatriksis ei ole.',
    other: '{count} kokkuleppel ei ole sellel tasemel kohta ja neid maatriksis ei ole.'
  },
  'matrix.empty': 'Ühtegi näidatavat kokkulepet ei jäänud.'
});
