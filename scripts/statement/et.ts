import type { StatementWords } from './words';

/** Estonian. */
export const et: StatementWords = {
  title: 'Ligipääsetavuse teatis',
  back: 'Tagasi kaardi juurde',
  languages: 'See teatis teistes keeltes',
  intro:
    'Saidi väljaandja on võtnud kohustuse muuta see ligipääsetavaks kooskõlas direktiiviga (EL) 2016/2102, mis käsitleb avaliku sektori asutuste veebisaitide juurdepääsetavust, ja allpool nimetatud riikide eeskirjadega. Veebikaartide erandile ei toetuta.',
  organisation: 'Väljaandja',
  noOrganisation: 'asutus, kelle aadressil see sait asub',
  scope: {
    title: 'Kohaldamisala',
    text: 'Teatis kehtib sellel aadressil asuva ülikoolide võrgustiku kaardi kohta: kaart, graaf, tabel, paneel, otsing, dialoogiaknad, prinditav vaade ja need lehed. See ei kehti teiste väljaandjate lehtede kohta, millele allikad viitavad.'
  },
  status: {
    title: 'Vastavuse tase',
    text: 'Sait vastab osaliselt veebisisu juurdepääsetavussuuniste (WCAG) 2.2 AA-tasemele ja standardi EN 301 549 V3.2.1 9. peatükile allpool loetletud erandite tõttu.',
    standards:
      'Kuus WCAG 2.2 kriteeriumi on uuemad kui EN 301 549 V3.2.1 ja neil ei ole seal punkti. Kriteerium 4.1.1 on WCAG 2.2-s tühistatud.'
  },
  gaps: {
    title: 'Sisu, mis ei ole ligipääsetav',
    intro: 'Ligipääsetav ei ole või ei ole täielikult järgmine:',
    items: [
      'Ülikoolide, linnade ja sündmuste nimed, mida andmetes valitud keeles ei ole, on originaalkeeles või inglise keeles ja selle keelega märgitud.',
      'Märkused, asjaolud ja allika sisu on ainult inglise keeles ning ingliskeelseks märgitud.',
      'Allikate pealkirjad on allika keeles, kuid selle keelega märkimata, sest andmed seda ei nimeta (WCAG 3.1.2).',
      'Kaardil ja graafil kursori kõrvale ilmuvale väikesele selgitusele ei saa kursorit viia ja see sulgub alles siis, kui kursor edasi liigub (WCAG 1.4.13). Sama sisu on paneelil ja tabelis.',
      'Graafi ringi saab teise kohta panna ainult lohistades (WCAG 2.1.1, 2.5.7). See muudab paigutust, mitte sisu.'
    ],
    burden: 'Ühtegi neist ei peeta ebaproportsionaalseks koormuseks ega seaduse kohaldamisalast väljas olevaks; need tuleb parandada.'
  },
  tests: {
    title: 'Kuidas kontrolliti',
    items: [
      'Automaatkontroll vahendiga axe (WCAG 2.0–2.2, A- ja AA-tase, hea tava): vaated kõigis viies keeles, kõigis värviteemades, kitsal ja laial ekraanil.',
      'Kasutamine ainult klaviatuuriga, fookuse järjekorda üles märkides.',
      'Kontroll sundvärvidega ja vähendatud liikumisega.',
      'Kõigi värvide ja taustade kontrasti ning värvipimeda silma jaoks toonide erinevuse arvutamine.',
      'Kitsaste, tavaliste ja väga laiade ekraanide kuvatõmmiste läbivaatamine.'
    ],
    missing:
      'Veel tegemata: katsed ekraanilugeja kasutajatega, puuetega inimeste tehtud katsed ja tekstide lugemine emakeelsete lugejate poolt.'
  },
  prepared: {
    title: 'Teatise koostamine',
    date: 'Koostatud',
    method: 'Teatis põhineb tarkvara tegijate enesehindamisel. Väljaandja peaks selle vähemalt kord aastas üle vaatama.'
  },
  contact: {
    title: 'Tagasiside ja kontakt',
    text: 'Kui miski sellel saidil on teile takistuseks või vajate selle sisu muul kujul, kirjutage väljaandjale. Nimetage vaate aadress ja see, mida te teha ei saanud.',
    label: 'Kontakt',
    none: 'Väljaandja ei ole veel kontakti nimetanud. Kasutage selle veebisaidi kontaktandmeid, mille juurde see leht kuulub.'
  },
  enforcement: {
    title: 'Täitmise tagamise menetlus',
    text: 'Kui te vastust ei saa või see teid ei rahulda, sõltub menetlus väljaandja riigist:',
    countries: {
      KZ: 'Kehtib 31. märtsi 2025. aasta käskkiri nr 124-NQ riigiasutuste veebiressursside sisu kohta. Kaebus esitatakse saiti avaldavale riigiasutusele ja informatiseerimise eest vastutavale asutusele.',
      AZ: 'Kehtib ministrite kabineti 2007. aasta otsus nr 33 riigiasutuste veebisaitide kohta. Kaebus esitatakse saiti avaldavale riigiasutusele.',
      EE: 'Avaliku sektori veebisaitide ligipääsetavuse üle teeb järelevalvet Tarbijakaitse ja Tehnilise Järelevalve Amet.'
    },
    check: 'Väljaandja peab selle jao enne saidi avamist kontrollima ja täiendama.'
  },
  table: {
    title: 'Vastavustabel',
    intro: 'Kõik WCAG 2.2 A- ja AA-taseme edukriteeriumid koos standardi EN 301 549 V3.2.1 punktiga veebilehtede kohta.',
    columns: ['Edukriteerium', 'Tase', 'EN 301 549', 'Tulemus', 'Märkus'],
    results: { supported: 'Täidetud', partial: 'Osaliselt täidetud', none: 'Ei kohaldu' },
    noClause: 'V3.2.1-s puudub'
  },
  criteria: {
    '1.1.1': 'Mittetekstiline sisu',
    '1.2.1': 'Ainult audio ja ainult video (salvestatud)',
    '1.2.2': 'Subtiitrid (salvestatud)',
    '1.2.3': 'Kirjeldustõlge või meediaalternatiiv (salvestatud)',
    '1.2.4': 'Subtiitrid (otseülekanne)',
    '1.2.5': 'Kirjeldustõlge (salvestatud)',
    '1.3.1': 'Teave ja seosed',
    '1.3.2': 'Tähenduslik järjestus',
    '1.3.3': 'Sensoorsed omadused',
    '1.3.4': 'Suund',
    '1.3.5': 'Sisendi otstarbe määramine',
    '1.4.1': 'Värvi kasutamine',
    '1.4.2': 'Heli juhtimine',
    '1.4.3': 'Kontrast (miinimum)',
    '1.4.4': 'Teksti suuruse muutmine',
    '1.4.5': 'Tekst piltidena',
    '1.4.10': 'Ümberpaigutumine',
    '1.4.11': 'Mittetekstilise sisu kontrast',
    '1.4.12': 'Teksti vahed',
    '1.4.13': 'Sisu kursori või fookuse all',
    '2.1.1': 'Klaviatuur',
    '2.1.2': 'Klaviatuurilõksu puudumine',
    '2.1.4': 'Märgiklahvidega kiirklahvid',
    '2.2.1': 'Reguleeritav ajastus',
    '2.2.2': 'Paus, peatamine, peitmine',
    '2.3.1': 'Kuni kolm välgatust või alla läve',
    '2.4.1': 'Plokkidest möödaminek',
    '2.4.2': 'Lehe pealkiri',
    '2.4.3': 'Fookuse järjekord',
    '2.4.4': 'Lingi eesmärk (kontekstis)',
    '2.4.5': 'Mitu võimalust',
    '2.4.6': 'Pealkirjad ja sildid',
    '2.4.7': 'Nähtav fookus',
    '2.4.11': 'Fookus ei ole varjatud (miinimum)',
    '2.5.1': 'Kursori liigutused',
    '2.5.2': 'Kursori tegevuse tühistamine',
    '2.5.3': 'Silt nimes',
    '2.5.4': 'Liigutusega käivitamine',
    '2.5.7': 'Lohistamine',
    '2.5.8': 'Sihtala suurus (miinimum)',
    '3.1.1': 'Lehe keel',
    '3.1.2': 'Osade keel',
    '3.2.1': 'Fookuse saamisel',
    '3.2.2': 'Sisestamisel',
    '3.2.3': 'Ühtne navigeerimine',
    '3.2.4': 'Ühtne tähistus',
    '3.2.6': 'Ühtne abi',
    '3.3.1': 'Vea tuvastamine',
    '3.3.2': 'Sildid või juhised',
    '3.3.3': 'Soovitus vea korral',
    '3.3.4': 'Vigade vältimine (õiguslikud, rahalised, andmed)',
    '3.3.7': 'Korduv sisestamine',
    '3.3.8': 'Ligipääsetav autentimine (miinimum)',
    '4.1.2': 'Nimi, roll, väärtus',
    '4.1.3': 'Olekuteated'
  },
  remarks: {
    pictures: 'Kaardil ja graafil on nimi ja sõnaline kokkuvõte; loend ja tabel sisaldavad kõike, mida need näitavad.',
    media: 'Heli ja videot ei ole.',
    structure: 'Pealkirjad, loendid, tabelid ja piirkonnad on vastavalt märgistatud.',
    order: 'Lugemise ja fookuse järjekord järgib tähendust.',
    instructions: 'Ükski juhis ei toetu ainult kujule, värvile ega kohale.',
    orientation: 'Töötab nii püsti kui ka põiki.',
    personal: 'Isikuandmeid ei küsita.',
    colour: 'Liigid on nimetatud ka paneelil, tabelis ja loendis; kokkuleppe kindlus on näha ka joone katkestusest.',
    contrast: 'Igas teemas vähemalt 4,5:1 kogu teksti jaoks, arvutatud.',
    resize: 'Kogu tekst kasvab brauseri suumiga; 200 % juures ei lähe midagi kaduma.',
    textPictures: 'Nimed kaardil ja graafil on pildi osa; samad nimed on loendis ja tabelis tekstina.',
    reflow: 'Alates 320 pikslist üks veerg; kahes suunas keritakse ainult kaarti, graafi ja laiu tabeleid nende raamis.',
    lines: 'Juhtelementidel, fookuse piirjoontel, ringidel ja tähendust kandvatel joontel vähemalt 3:1.',
    spacing: 'Suuremad tähe-, sõna- ja reavahed ei lõika midagi ära.',
    hover:
      'Kursori kõrval olevale selgitusele ei saa kursorit viia ega seda sulgeda kursorit liigutamata; sama sisu on paneelil ja tabelis.',
    keyboard: 'Kõik peale graafi ringi käsitsi teise kohta panemise.',
    trap: 'Tab viib välja igast osast, ka kaardilt ja graafilt.',
    shortcuts:
      'Üksikud klahvid toimivad ainult selles osas, kus on fookus; klahvi /, mis viib kõikjalt otsingusse, saab välja lülitada kaardi ja allikate aknas.',
    time: 'Ajapiiranguid ei ole.',
    motion: 'Liikumine järgneb tegevusele ja lõpeb sekunditega ise; vähendatud liikumise korral seda ei ole.',
    flashes: 'Miski ei vilgu.',
    bypass: 'Piirkonnad ja pealkirjad viivad iga osani.',
    title: 'Akna pealkiri nimetab lehe.',
    links: 'Lingid ütlevad, kuhu need viivad; allikatel on pealkirjad.',
    ways: 'Iga kirjeni viivad otsing, loendid, tabel, kaart, graaf ja aadressid.',
    headings: 'Pealkirjad ja sildid ütlevad, mis neile järgneb.',
    focus: 'Vähemalt 2 piksli laiune piirjoon, ka sundvärvidega.',
    unobscured: 'Miski ei kata elementi, millel on fookus.',
    gestures: 'Iga liigutuse jaoks on ka nupp või klahv.',
    cancel: 'Tegevus toimub siis, kui kursor lahti lastakse.',
    label: 'Väljaöeldav nimi sisaldab nähtavat teksti.',
    device: 'Seadme liigutamisega ei juhita midagi.',
    dragging: 'Kaarti ja graafi saab liigutada klahvide ja nuppudega; graafi ringi teise kohta panemiseks tuleb lohistada.',
    targets: 'Vähemalt 24 × 24 pikslit, põhielementidel 44; piltide jooned ja ringid on ka loendis.',
    language: 'Lehe keel on märgitud ja muutub koos valitud keelega.',
    parts: 'Nimed ja ingliskeelsed tekstid on keelega märgitud, allikate pealkirjad mitte.',
    predictable: 'Fookus ja sisestamine üksi ei muuda midagi ootamatut.',
    consistent: 'Juhtelementidel on igas vaates sama koht ja sama nimi.',
    help: 'Kontakt ja selgitused on igas vaates samas kohas.',
    entries: 'Ei ole sisestust, mis võiks vigane olla.',
    fields: 'Igal väljal on nähtav või väljaöeldav silt.',
    transactions: 'Tehinguid ega mitmeastmelisi toiminguid ei ole.',
    login: 'Sisselogimist ei ole.',
    names: 'Juhtelementidel on nimi, roll ja olek; kontrollitud automaatselt ja klaviatuuriga, ekraanilugeja kasutajatega veel mitte.',
    messages: 'Tulemustest ja valikutest annab teada üks tagasihoidlik teade.'
  }
};
