import { words } from '../dictionary';

/** Estonian: what the numbers count and how far the data reach. */
export const coverage = words('coverage', {
  'coverage.lead': 'Allolevad tabelid hõlmavad kõiki andmeid, olenemata filtrist. Teatatud koguarvu ei tehta kunagi ülikoolide paarideks.',
  'coverage.all': 'Kõik andmed',
  'coverage.events': 'Sündmuste kaupa',
  'coverage.pairs': 'Riikide paaride kaupa',
  'coverage.countries': 'Riigid',
  'coverage.rules': 'Kuidas iga arv loetakse',
  'coverage.undated': 'Kuupäevata',
  'coverage.unsourced': 'Allikata',
  'coverage.rows': 'Ridu',
  'coverage.confidence': 'Usaldusväärsus',
  'coverage.checked': 'Viimati vaadatud',
  'coverage.noTotal': 'koguarvu ei teatatud',
  'coverage.announcedAtEvent': 'Sündmusel teatatud',
  'coverage.announcedAtEvent.rule': 'Koguarv, mille sündmuse allikad nimetavad. Seda ei tehta kunagi ülikoolide paarideks.',
  'coverage.announcedByEvents': 'Kahe riigi kohta teatatud',
  'coverage.announcedByEvents.rule':
    'Kahe riigi kõigi sündmuste teatatud koguarvude summa, iga sündmus üks kord. Kaks sündmust võisid teatada samast kokkuleppest.',
  'coverage.listedPairs': 'Nimekirjas',
  'coverage.listedPairs.rule':
    'Erinevad ülikoolide paarid, mida nimetab nimekiri või andmerida. Ühe paari mitu kokkulepet loetakse üks kord; kolme või enama ülikooli kokkulepe on üks rühm.',
  'coverage.sourcedPairs': 'Allikaga',
  'coverage.sourcedPairs.rule':
    'Need nimekirja paarid, mille vähemalt üks rida nimetab allika: veebilehe või trükise. Need ongi dokumenteeritud.',
  'coverage.rows.rule': 'Kokkulepete tabeli read. Ühe paari kaks kokkulepet on kaks rida.',
  'coverage.rowsWithoutDate': 'Kuupäevata read',
  'coverage.rowsWithoutDate.rule': 'Read, milles pole märgitud isegi allkirjastamise või avamise aastat.',
  'coverage.rowsWithoutSource': 'Allikata read',
  'coverage.rowsWithoutSource.rule': 'Read, millel ei ole allika aadressi ega pealkirja.',
  'coverage.rowsByConfidence': 'Usaldusväärsuse tasemed',
  'coverage.rowsByConfidence.rule': 'Read selle järgi, kui kindel oli koostaja, et allikas ütleb sama mis rida.',
  'coverage.latestRetrieval': 'Viimati vaadatud',
  'coverage.latestRetrieval.rule': 'Viimane päev, mil rea, paari või sündmuse allikat loeti.',
  'coverage.agreements': 'Kokkulepped',
  'coverage.agreements.rule':
    'Kokkulepete read, mille filter alles jätab; kirjelduses selle ülikoolide omad. Teatatud koguarvud, mille ülikoole ei nimetata, ei ole nende hulgas.',
  'coverage.universities': 'Ülikoolid',
  'coverage.universities.rule':
    'Näidatud ülikoolid, igaüks üks kord. Ka need, millel pole dokumenteeritud kokkulepet, kui neid ei ole peidetud.',
  'coverage.cities': 'Linnad',
  'coverage.cities.rule': 'Näidatud ülikoolide erinevad linnad, ka need, mille koht kaardil pole teada.',
  'coverage.countriesShown': 'Riigid',
  'coverage.countriesShown.rule': 'Näidatud ülikoolide erinevad riigid; kirjelduses partnerite riigid.',
  'coverage.partners': 'Partnerid',
  'coverage.partners.rule': 'Erinevad ülikoolid, kellega on näidatud kokkulepe, igaüks üks kord.',
  'coverage.students': 'Üliõpilased',
  'coverage.students.rule': 'Arv, nagu allikas selle ütleb, koos aja ja liigiga. Arve ei liideta ega hinnata kunagi.'
});
