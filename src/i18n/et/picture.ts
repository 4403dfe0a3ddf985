import { words } from '../dictionary';

/** Estonian: the graph, and walking through the pictures by keys. */
export const picture = words('picture', {
  'walk.graphList.country': 'Nähtavad riigid',
  'walk.graphList.city': 'Nähtavad linnad',

  'graph.label.country': 'Riikide ja nende kokkulepete graaf',
  'graph.label.city': 'Linnade ja nende kokkulepete graaf',
  'graph.label': 'Ülikoolide ja nende kokkulepete graaf',
  'graph.keys':
    'Üles- ja allanool liiguvad ülikoolide vahel, paremnool viib kokkuleppele ja sealt edasi partneri juurde, vasaknool tagasi. {enter} avab, {escape} viib astme võrra välja, pluss ja miinus suumivad, 0 näitab kõike, {tools} viib nuppude juurde. {tab} viib nähtavate asjade loendisse.',
  'graph.fit': 'Näita graafi tervikuna',
  'graph.drag': 'Ringi kinnitamiseks lohistage seda, vabastamiseks topeltklõpsake.',

  'walk.mapTools': 'Kaardi juhtimine',
  'walk.graphTools': 'Graafi juhtimine',
  'walk.mapList': 'Kaardil nähtaval',
  'walk.graphList': 'Nähtavad ülikoolid',
  'walk.linksOf': 'Kokkulepped: {name}',
  'walk.nothing': 'Midagi pole nähtaval.',
  'walk.partners': { one: '{count} partner', other: '{count} partnerit' },
  'walk.university': '{name}: {partners}, {agreements}.',
  'walk.agreement': '{kind}, partner – {partner}, {date}.',
  'walk.several': '{agreements}, partner – {partner}: {kinds}.',
  'walk.find': 'Otsing ja valik'
});
