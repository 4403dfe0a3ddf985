import { words } from '../dictionary';

/** Estonian: the entries of what is selected. */
export const entry = words('entry', {
  'event.sides': 'Ülikoole: {sideA} – {universitiesA}, {sideB} – {universitiesB}',
  'event.participants': 'Teadaolevalt osalenud ülikoolid',
  'event.agreements': 'Kokkulepped andmetes',
  'event.none': 'Üheski leitud allikas ei ole ülikoolide paare nimetatud. Katkendlik riba tähistab teatatud koguarvu.',

  'detail.close': 'Tagasi võrgustikku',
  'detail.partners': 'Partnerid',
  'detail.universities': 'Ülikoolid',
  'detail.students': 'Üliõpilased',
  'detail.events': 'Sündmused',
  'detail.noAgreements': 'Andmetes ei ole selle ülikooli kohta ühtegi dokumenteeritud kokkulepet. See ei tähenda, et tal neid ei ole.',
  'detail.website': 'Veebileht',
  'detail.founded': 'Asutatud: {year}',
  'detail.unplaced': 'Asukoht teadmata: kaardil ei ole',
  'detail.occasion': 'Asjaolud',
  'detail.evidence': 'Mida allikas ütleb',

  'university.status.closed': 'Suletud',
  'university.status.planned': 'Kavandatud',
  'university.status.unverified': 'Tegutsemine kontrollimata',

  'similar.title': 'Sarnased ülikoolid',
  'similar.means': 'Ülikoolid, millel on kõige suurem osa ühiseid partnereid mõlema kõigi partnerite seas.',
  'similar.shared': { one: '{count} ühine partner', other: '{count} ühist partnerit' },
  'similar.missing': 'Partnerid, kes on sarnastel ülikoolidel, kuid siin puuduvad',
  'similar.because': 'Ülikoolide partner: {list}',
  'similar.missingMeans': 'Kümne kõige sarnasema ülikooli põhjal; mida sarnasem, seda suurem kaal. See on vihje andmetest, mitte soovitus.',
  'similar.none': 'Kõige sarnasematel ülikoolidel andmetes teisi partnereid ei ole.',

  'introduce.title': 'Kes võiks neid tutvustada',
  'introduce.means':
    'Ülikoolid kahe vahelistel lühimatel partnerite ahelatel, tugevaim esimesena. Ahel on nii tugev kui selle nõrgim lüli, lüli nii tugev kui selle kokkulepete arv.',
  'introduce.chain': 'Tugevaim lühim ahel',
  'introduce.strength': { one: '{count} kokkulepe nõrgimal lülil', other: '{count} kokkulepet nõrgimal lülil' },
  'introduce.partners': 'Need kaks on juba partnerid.',
  'introduce.none': 'Ükski partnerite ahel ei vii ühest teiseni.',

  'ego.label': 'Ümbrus, sammudes',
  'ego.off': 'väljas',
  'ego.means':
    'Näitab ainult seda, mis on nii mitme kokkuleppe kaugusel: 1 – partnerid, 2 – ka nende partnerid, 3 – viimaste partnerid. Kaart, graaf ja tabel muutuvad kaasa.',

  'compare.side': 'Kõrvuti',
  'compare.event': 'Võrdle teise sündmusega',
  'compare.noEvent': 'puudub',
  'compare.label': 'Võrdle teise ülikooliga',
  'compare.country': 'Võrdle teise riigiga',
  'compare.none': 'Andmetes ei ole nende kahe ülikooli vahel ühtegi dokumenteeritud kokkulepet. See ei tähenda, et seda ei ole olemas.',
  'compare.shared': 'Ühised partnerid',
  'compare.noShared': 'Andmetes ühiseid partnereid ei ole.'
});
