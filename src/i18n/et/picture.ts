import { words } from '../dictionary';

/** Estonian: map and graph, their legend, and walking through them by keys. */
export const picture = words('picture', {
  'legend.toggle': 'Leppemärgid',
  'legend.display': 'Kuva',
  'legend.map': 'Kaardi leppemärgid',
  'legend.graph': 'Graafi leppemärgid',
  'legend.solid': 'Allkirjastatud või kehtib',
  'legend.dashed': 'Teatatud, kavand, nimekirjas või teiste andmetel',
  'legend.dotted': 'Dokument nimetamata',
  'legend.band': 'Teatatud koguarv ilma paaride nimekirjata',
  'legend.bandLabel': 'teatatud: {count}',
  'legend.strongest': 'Kuvatud seosed: {drawn} / {possible}, kõige rohkemate kokkulepetega',
  'legend.drawAll': 'Kuva kõik',
  'legend.drawStrongest': 'Kuva ainult suurimad',
  'legend.discs': 'Ringid: pindala kokkulepete arvu järgi',
  'legend.nodes': 'Ringid: pindala partnerite arvu järgi',
  'legend.otherCountries': 'Muud riigid',
  'legend.otherPairs': 'Muud riikide paarid',
  'legend.otherGroups': 'Väiksemad rühmad',
  'legend.group': 'Rühm {number}',
  'legend.colour': 'Värv',
  'legend.byKind': 'liigi järgi',
  'legend.byPair': 'riikide paari järgi',
  'legend.byCountry': 'riigi järgi',
  'legend.byCommunity': 'rühma järgi',

  'map.label.country': 'Riikidevaheliste kokkulepete kaart',
  'map.label.university': 'Ülikoolidevaheliste kokkulepete kaart',
  'map.label': 'Linnadevaheliste kokkulepete kaart',
  'map.keys':
    'Nooleklahvid liigutavad kaarti, pluss ja miinus suumivad, 0 näitab kõike, {globe} vahetab gloobust ja tasapinnalist kaarti, {tools} viib nuppude juurde. {tab} viib nähtavate asjade loendisse.',
  'map.zoomIn': 'Suumi sisse',
  'map.zoomOut': 'Suumi välja',
  'map.fit': 'Näita valitut tervikuna',
  'map.flat': 'Tasapinnaline kaart',
  'map.globe': 'Gloobus',
  'map.fallback': 'Interaktiivset kaarti ei saa siin kuvada. Näidatakse sama sisuga lihtsat pilti.',
  'map.failed':
    'Kaarti ei saanud laadida: piirjoonte faili ei õnnestunud kätte saada. Samad kokkulepped on tabelis ja graafil. Uuesti proovimiseks värskendage lehte.',

  'walk.graphList.country': 'Nähtavad riigid',
  'walk.graphList.city': 'Nähtavad linnad',
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

  'graph.label.country': 'Riikide ja nende kokkulepete graaf',
  'graph.label.city': 'Linnade ja nende kokkulepete graaf',
  'graph.label': 'Ülikoolide ja nende kokkulepete graaf',
  'graph.keys':
    'Üles- ja allanool liiguvad ülikoolide vahel, paremnool viib kokkuleppele ja sealt edasi partneri juurde, vasaknool tagasi. {enter} avab, {escape} viib astme võrra välja, pluss ja miinus suumivad, 0 näitab kõike, {tools} viib nuppude juurde. {tab} viib nähtavate asjade loendisse.',
  'graph.fit': 'Näita graafi tervikuna',
  'graph.drag': 'Ringi kinnitamiseks lohistage seda, vabastamiseks topeltklõpsake.'
});
