import { words } from '../dictionary';

/** Estonian: about the network; lists, print, citation and files for others. */
export const output = words('output', {
  'about.title': 'Sellest kaardist',
  'about.attribution':
    'Piirjooned: Natural Earth (avalik omand). Kohad: GeoNames (CC BY 4.0). Asutused: ROR (CC0). Riikide nimed: Unicode CLDR.',
  'about.sources': 'Mis on teada, mis on kaheldav ja mis puudub',
  'about.tables': 'Tabelid failidena',
  'about.shortcut': 'Klahv {key} viib otsingusse',
  'about.counting':
    'Puuduv ei ole null: kaareta ülikoolil ei ole nendes andmetes dokumenteeritud kokkulepet. Kuupäevad on sama täpsed kui allikas. Teatatud koguarvu ei tehta kunagi paarideks.',

  'list.back': 'Tagasi kaardile',
  'list.skip': 'Liigu loendi juurde',
  'list.filtered': 'Filter on sees. Loendis on kokkuleppeid: {shown}, kokku: {total}.',
  'list.all': 'Eemalda filter',
  'list.print': 'Prindi loend',

  'cite.title': 'Viita sellele loendile',
  'cite.copy': 'Kopeeri viide',
  'cite.copied': 'Viide kopeeritud',
  'cite.failed': 'Viidet ei saanud kopeerida: märgistage selle tekst.',
  'cite.text': '{list}. Allikas: {title}. {network}. Andmete versioon: {version}, {date}. {address} (vaadatud: {today})',

  'print.date': 'Prinditud',
  'print.data': 'Andmed',
  'print.address': 'Selle vaate aadress',
  'print.number': 'Nr',
  'print.announced': 'Teatatud koguarvud',
  'print.notes': 'Kuidas loendatakse',
  'print.cut': 'Loend on pikk: prinditud on esimesed kokkulepped – {shown}, kokku {total}.',
  'print.none': 'Ühtegi kokkulepet ei näidata.',

  'export.what': 'Mis faili läheb',
  'export.shown': 'See, mis on näha',
  'export.all': 'Kogu võrgustik',
  'export.choice': '{what}: {list}',
  'export.pairs': { one: '{count} seotud paar', other: '{count} seotud paari' },
  'export.whole': 'Kogu võrgustik: {list}.',
  'export.tables': 'Tabelid',
  'export.programs': 'Teistele programmidele',
  'export.pictures': 'Pildid',
  'export.csv': 'Kokkulepped ühes tabelis koos nimede, riikide ja linnadega, igale programmile.',
  'export.csvExcelName': 'CSV Excelile',
  'export.csvExcel': 'Sama tabel kujul, mis avaneb topeltklõpsuga õigesti.',
  'export.xlsx': 'Töövihik, mille lehtedel on kokkulepped, ülikoolid, linnad, sündmused ja üliõpilaste arvud.',
  'export.package': 'Kõik tabelid ja nende kirjeldus ühes arhiivis: hoidmiseks, avaldamiseks ja siin uuesti avamiseks.',
  'export.geojson': 'Linnad ja ülikoolid punktidena, seosed joontena, geograafiaprogrammidele.',
  'export.gexf': 'Graaf koos paigutuse, värvide ja kuupäevadega, programmile Gephi.',
  'export.graphml': 'Graaf teistele võrgustike analüüsi programmidele.',
  'export.json': 'Kõik kirjed koos allikaga, programmeerijatele.',
  'export.png': 'Pilt slaididele ja dokumentidesse.',
  'export.svg': 'Joonis, mis on igas suuruses terav ja mida saab muuta.',
  'export.picture': 'Mida kujutatakse',
  'export.size': 'PNG suurus pikslites',
  'export.made': 'Pildi kuupäev: {date}',
  'export.making': 'Faili koostatakse: {file}',
  'export.done': 'Alla laaditud: {file}',
  'export.failed': 'Faili ei saanud koostada: {file}. Proovige uuesti.',
  'export.tooLarge': 'See brauser ei saa nii suurt pilti teha. Valige väiksem.',
  'export.cite': 'Viita sellele vaatele',
  'export.references': 'Viitehaldusprogrammidele'
});
