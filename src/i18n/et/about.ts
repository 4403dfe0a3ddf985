import { words } from '../dictionary';

/** Estonian: the page about the network. */
export const about = words('about', {
  'about.open': 'Kaardist ja allikatest',
  'about.title': 'Sellest kaardist',
  'about.disclaimer':
    'Kaardil näidatud piirid ja nimed ning kasutatud tähistused ei väljenda ametlikku heakskiitu ega seisukohta ühegi riigi või territooriumi õigusliku staatuse kohta.',
  'about.disclaimerShort': 'Piirid ja nimed ei väljenda seisukohta õigusliku staatuse kohta.',
  'about.kosovo':
    '* Viiteid Kosovole tuleb mõista Ühinenud Rahvaste Organisatsiooni Julgeolekunõukogu resolutsiooni 1244 (1999) kontekstis.',
  'about.attribution':
    'Piirjooned: Natural Earth (avalik omand). Kohad: GeoNames (CC BY 4.0). Asutused: ROR (CC0). Riikide nimed: Unicode CLDR.',
  'about.attributionShort': 'Natural Earth · GeoNames · ROR · CLDR',
  'about.data': 'Andmed {version}, {date}',
  'about.dataLicence': 'Kogutud andmete litsents on CC BY 4.0, tarkvara litsents MIT.',
  'about.sources': 'Mis on teada, mis on kaheldav ja mis puudub',
  'about.tables': 'Tabelid failidena',
  'about.close': 'Sule',
  'about.shortcut': 'Klahv {key} viib otsingusse',
  'about.counting':
    'Puuduv ei ole null: kaareta ülikoolil ei ole nendes andmetes dokumenteeritud kokkulepet. Kuupäevad on sama täpsed kui allikas. Teatatud koguarvu ei tehta kunagi paarideks.',

  'statement.link': 'Ligipääsetavus'
});
