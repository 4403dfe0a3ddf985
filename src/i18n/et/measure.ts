import { words } from '../dictionary';

/** Estonian: measures of the network, and what is told from them. */
export const measure = words('measure', {
  'measure.size': 'Suurus',
  'measure.usual': 'tavaline',
  'measure.colour': 'näitaja järgi',
  'measure.label': 'Näitaja',
  'measure.explain': 'Mida see tähendab: {measure}',
  'measure.discs': 'Ring, mis tähistab mitut ülikooli, näitab nende hulgas suurimat väärtust.',
  'measure.sampled': {
    one: 'Hinnang {count} juhuslikult valitud ülikooli põhjal.',
    other: 'Hinnang {count} juhuslikult valitud ülikooli põhjal.'
  },
  'measure.agreements': 'Kokkulepped',
  'measure.agreements.means': 'Mitmes näidatud kokkuleppes ta osaleb.',
  'measure.partners': 'Partnerid',
  'measure.partners.means': 'Mitme ülikooliga on tal vähemalt üks näidatud kokkulepe.',
  'measure.partnerCountries': 'Partnerriigid',
  'measure.partnerCountries.means': 'Mitmes riigis peale oma riigi on partner.',
  'measure.betweenness': 'Vahendavus',
  'measure.betweenness.means':
    'Kui sageli asub ülikool lühimal teel kahe teise ülikooli vahel, kellel omavahel kokkulepet ei ole: selliste teede osakaal, mis teda läbivad. Suur väärtus tähendab silda võrgustiku osade vahel, mitte ülikooli headust.',
  'measure.community': 'Rühm',
  'measure.community.means':
    'Ülikoolid, kellel on omavahel rohkem kokkuleppeid kui teistega, moodustavad rühma (Louvaini meetod). Rühm 1 on suurim; number ei ütle midagi muud.',
  'measure.component': 'Sidus osa',
  'measure.component.means': 'Osa, mille sees viib partnerite ahel igast ülikoolist igasse teise. Osa 1 on suurim.',
  'measure.meanDistance': 'Keskmine kaugus',
  'measure.meanDistance.means':
    'Keskmine kaugus partneriteni mööda maapinda, linnast linna. Iga partner loetakse üks kord; teadmata asukohaga partnerid jäävad välja.',
  'measure.medianDistance': 'Mediaankaugus',
  'measure.medianDistance.means': 'Pooled partnerid on lähemal, pooled kaugemal.',
  'measure.maxDistance': 'Suurim kaugus',
  'measure.maxDistance.means': 'Kaugus kõige kaugema partnerini.',
  'measure.universities': 'Ülikoolid',
  'measure.universities.means': 'Riigi näidatud ülikoolid.',
  'measure.cities': 'Linnad',
  'measure.cities.means': 'Linnad, kus on selline ülikool.',
  'measure.agreementsInside': 'Riigisisesed kokkulepped',
  'measure.agreementsInside.means': 'Kokkulepped, millel on riigis endas kaks osapoolt või rohkem.',
  'measure.partnersAbroad': 'Partnerid välismaal',
  'measure.partnersAbroad.means': 'Teiste riikide ülikoolid, mis on mõne selle riigi ülikooli partnerid.',
  'measure.announced': 'Teatatud',
  'measure.announced.means': 'Sündmusel nimetatud koguarv.',
  'measure.listed': 'Nimekirjas',
  'measure.listed.means': 'Nimekirjas või real nimetatud ülikoolide paarid.',
  'measure.sourced': 'Allikaga',
  'measure.sourced.means': 'Nimekirja paarid, millel on siin oma allikas.',
  'measure.rows': 'Kokkulepped andmetes',
  'measure.rows.means': 'Andmetes olevad kokkulepped, mis sõlmiti sellel sündmusel.',
  'measure.undated': 'Kuupäevata',
  'measure.undated.means': 'Neist kokkulepped, mille kuupäev ei ole teada.',
  'measure.unsourced': 'Allikata',
  'measure.unsourced.means': 'Neist kokkulepped, millel andmetes allikat ei ole.',
  'measure.participants': 'Teadaolevad osalejad',
  'measure.participants.means': 'Ülikoolid, mille osalemine on nimeliselt teada.',
  'measure.network': 'Võrgustik arvudes',
  'measure.density': 'Tihedus',
  'measure.density.means':
    'Kokkuleppega ülikoolipaaride osakaal kõigist võimalikest paaridest. Ülikoolide võrgustikud on alati hõredad: ülikoole on palju, igaühel on vähe partnereid.',
  'measure.components': 'Sidusad osad',
  'measure.components.means':
    'Kahest või enamast ülikoolist koosnevad osad, mille sees viib partnerite ahel igaühest igasse teise. Partneriteta ülikoole ei loeta.',
  'measure.largest': { one: '{number}; suurimas {count} ülikool', other: '{number}; suurimas {count} ülikooli' },
  'measure.communities': 'Rühmad',
  'measure.communities.means':
    'Kahest või enamast ülikoolist koosnevad rühmad, kellel on omavahel rohkem kokkuleppeid kui teistega (Louvaini meetod).',
  'measure.modularity': 'Modulaarsus',
  'measure.modularity.means':
    'Kui selgelt on rühmad eraldi: 0 tähendab, et mitte selgemalt kui juhuslikult, 1 lähedal ei välju peaaegu ükski kokkulepe oma rühmast.',
  'measure.networkDistance.means': 'Kahe partneri vahelise sideme keskmine pikkus mööda maapinda; iga paar loetakse üks kord.',
  'measure.reciprocity': 'Üliõpilasvoogude tasakaal',
  'measure.reciprocity.means':
    'Mõlema suuna üliõpilaste osakaal, kellele vastab üks vastassuunas minev üliõpilane: 100 protsenti tähendab mõlemas suunas sama palju. Võrreldakse ainult sama liiki, sama aja ja sama allika arve.',
  'measure.noReciprocity': 'Kahte võrreldavat arvu ei ole.',

  'ranking.label': 'Järjestus',
  'ranking.ties': {
    one: 'Veel {count} ülikoolil on sama väärtus kui viimasel.',
    other: 'Veel {count} ülikoolil on sama väärtus kui viimasel.'
  },

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
  'ego.filter': { one: 'valitu ümbrus, {count} samm', other: 'valitu ümbrus, {count} sammu' },

  'compare.side': 'Kõrvuti',
  'compare.event': 'Võrdle teise sündmusega',
  'compare.noEvent': 'puudub',
  'compare.label': 'Võrdle teise ülikooliga',
  'compare.none': 'Andmetes ei ole nende kahe ülikooli vahel ühtegi dokumenteeritud kokkulepet. See ei tähenda, et seda ei ole olemas.',
  'compare.shared': 'Ühised partnerid',
  'compare.noShared': 'Andmetes ühiseid partnereid ei ole.'
});
