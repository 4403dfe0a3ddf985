import { words } from '../dictionary';

/** Estonian: what the page says as soon as it opens, and what several views say. */
export const page = words('page', {
  'about.open': 'Kaardist ja allikatest',
  'about.disclaimer':
    'Kaardil näidatud piirid ja nimed ning kasutatud tähistused ei väljenda ametlikku heakskiitu ega seisukohta ühegi riigi või territooriumi õigusliku staatuse kohta.',
  'about.disclaimerShort': 'Piirid ja nimed ei väljenda seisukohta õigusliku staatuse kohta.',
  'about.kosovo':
    '* Viiteid Kosovole tuleb mõista Ühinenud Rahvaste Organisatsiooni Julgeolekunõukogu resolutsiooni 1244 (1999) kontekstis.',
  'about.attributionShort': 'Natural Earth · GeoNames · ROR · CLDR',
  'about.data': 'Andmed {version}, {date}',
  'about.dataLicence': 'Kogutud andmete litsents on CC BY 4.0, tarkvara litsents MIT.',
  'about.close': 'Sule',

  'statement.link': 'Ligipääsetavus',

  'coverage.open': 'Kaetus',
  'coverage.title': 'Kaetus: mis on teada ja kuidas loendatakse',
  'coverage.how': 'Kuidas seda loetakse',
  'coverage.answer': 'Teatatud: {announced}. Paarikaupa nimetatud: {listed}. Allikaga dokumenteeritud: {sourced}.',
  'coverage.numbers': 'Arvud väärtuste juures',

  'event.rule':
    'Teatatud on sündmusel öeldud koguarv. Nimekirjas on ülikoolide paarid, mida on nimetatud nimekirjas või andmereas. Allikaga on need nimekirja paarid, millel on siin oma allikas.',

  'detail.agreements': 'Kokkulepped',

  'confidence.unstated': 'märkimata',
  'confidence.low': 'väike',
  'confidence.medium': 'keskmine',
  'confidence.high': 'suur',

  'filter.open': 'Filtrid',
  'filter.active': { one: '{count} tingimus', other: '{count} tingimust' },
  'filter.chips': 'Seatud filtrid',
  'filter.found': 'Kokkulepped: {shown} / {total}',
  'filter.spoken': 'Näidatud kokkulepped: {shown} / {total}',
  'filter.reset': 'Lähtesta kõik',
  'filter.remove': 'Eemalda: {condition}',
  'filter.named': '{facet}: {value}',
  'filter.evidence': 'Tõendatus',
  'filter.confidence': 'Usaldusväärsus',
  'filter.online': 'allikas veebis',
  'filter.printed': 'trükis ilmunud allikas',
  'filter.none': 'allikas puudub',
  'filter.time': 'Kuupäev',
  'filter.dated': 'ainult kuupäevaga',
  'filter.since': 'alates: {date}',
  'filter.until': 'kuni: {date}',
  'filter.within': '{from} – {to}',
  'filter.reversed': '{from} – {to}: sellesse vahemikku ei jää ühtegi kuupäeva',
  'filter.unknown': {
    one: 'Nendes andmetes ei ole {count} väärtust, mida aadress nimetab',
    other: 'Nendes andmetes ei ole {count} väärtust, mida aadress nimetab'
  },
  'filter.pairs': 'vahel: {first} ↔ {second}',
  'filter.noneLeft': 'Filtrid ei jäta alles ühtegi selle ülikooli kokkulepet.',
  'filter.noRows': 'Filtrid ei jäta sellesse tabelisse midagi.',
  'filter.nothing': 'Need filtrid ei jäta alles ühtegi kokkulepet: {list}.',

  'import.open': 'Ava oma andmed',
  'import.privacy': 'Failid jäävad sellesse seadmesse: midagi ei saadeta.',
  'import.dropHere': 'Avamiseks laske failid lahti',
  'import.formats': 'CSV, TSV, XLSX, GeoJSON, ZIP või salvestatud projekt',

  'own.label': 'Oma andmed',
  'own.mark': 'Oma andmed, mitteametlik: {file}',
  'own.edit': 'Veerud ja aruanne',
  'own.save': 'Salvesta projekt',
  'own.close': 'Sule oma andmed',
  'own.closed': 'Oma andmed on suletud ja siin neid ei säilitata. Avatakse avaldatud võrgustik.',
  'own.notKept': 'See brauser ei säilita faile: pärast lehe uuesti laadimist tuleb need uuesti avada. Salvestage projekt.',
  'own.notSaved': 'Projekti ei õnnestunud salvestada.',
  'own.address': 'Aadressis oma andmeid ei ole: need avanevad ainult selles brauseris. Edasiandmiseks salvestage projekt.',
  'own.cite': '{list}. Kogumikus: {title}. {mark} ({today})',
  'own.gone': 'Aadress on oma andmete oma, mida selles brauseris ei ole. Näidatakse vaikimisi võrgustikku.',

  'issues.open': { one: '{count} märkus andmete kohta', other: '{count} märkust andmete kohta' },

  'matrix.others': { one: 'veel {count}', other: 'veel {count}' },

  'ego.filter': { one: 'valitu ümbrus, {count} samm', other: 'valitu ümbrus, {count} sammu' },

  'share.copy': 'Kopeeri link',
  'share.copied': 'Link kopeeritud',
  'share.failed': 'Kopeerige see aadress: {address}',
  'share.open': 'Jaga ja manusta',

  'list.open': 'Loend ja viitamine',
  'list.title': 'Kokkulepped: {name}',
  'list.whole': 'Kõik kokkulepped',

  'print.open': 'Prindi see vaade',

  'export.open': 'Laadi alla',
  'export.title': 'Allalaadimine ja viitamine',

  'app.title': 'Ülikoolide võrgustiku kaart',

  'view.label': 'Vaade',
  'view.map': 'Kaart',
  'view.graph': 'Graaf',
  'view.table': 'Tabel',
  'view.matrix': 'Maatriks',
  'view.all': 'Kõik',

  'language.label': 'Keel',

  'theme.label': 'Värvid',
  'theme.auto': 'Nagu seadmes',
  'theme.light': 'Hele',
  'theme.dark': 'Tume',
  'theme.contrast': 'Suur kontrast',

  'title.selection': '{selection} – {title}',
  'title.view': '{view} – {title}',

  'skip.map': 'Liigu kaardile',
  'skip.graph': 'Liigu graafile',
  'skip.table': 'Liigu tabelisse',
  'skip.entry': 'Liigu kirjelduse juurde',

  'search.short': 'Otsing',
  'search.label': 'Otsi ülikooli, linna või riiki',
  'search.results': { one: '{count} tulemus', other: '{count} tulemust' },
  'search.none': 'Otsingule „{query}“ ei leitud midagi',
  'search.clear': 'Tühjenda otsing',

  'sheet.full': 'Täiskõrgus',
  'sheet.half': 'Poolkõrgus',

  'all.picture': 'Pilt tabeli kohal',

  'type.university': 'Ülikool',
  'type.city': 'Linn',
  'type.country': 'Riik',
  'type.agreement': 'Kokkulepe',
  'type.event': 'Sündmus',
  'type.pair': 'Paar',

  'count.universities': { one: 'ülikool', other: 'ülikooli' },
  'count.cities': { one: 'linn', other: 'linna' },
  'count.countries': { one: 'riik', other: 'riiki' },
  'count.agreements': { one: 'kokkulepe', other: 'kokkulepet' },
  'count.partners': { one: 'partner', other: 'partnerit' },
  'count.dated': 'kuupäevaga',
  'count.announced': 'teatatud',
  'count.listed': 'nimekirjas',
  'count.sourced': 'allikaga',

  'counts.agreements': { one: '{count} kokkulepe', other: '{count} kokkulepet' },
  'counts.universities': { one: '{count} ülikool', other: '{count} ülikooli' },
  'counts.countries': { one: '{count} riik', other: '{count} riiki' },
  'counts.unplaced': {
    one: '{count} teadmata asukohaga ülikool on ainult tabelis',
    other: '{count} teadmata asukohaga ülikooli on ainult tabelis'
  },

  'overview.title': 'Võrgustik',

  'summary.shown': 'Näha on: {list}.',
  'summary.most': 'Kõige rohkem kokkuleppeid: {list}.',
  'summary.item': '{name} – {count}',
  'summary.selected': 'Valitud: {name}.',
  'summary.partners': 'Kõige rohkem ühiseid kokkuleppeid: {list}.',
  'summary.noFilter': 'Filtreid ei ole seatud.',
  'summary.filters': 'Filtrid: {list}.',
  'summary.filterConnected': 'ainult kokkuleppega ülikoolid',
  'summary.filterText': 'tekst „{query}“',

  'agreement.startedOn': 'Algus: {date}',
  'agreement.noDate': 'kuupäevata',
  'agreement.source': 'Allikas',
  'agreement.printed': 'Trükiallikas: {title}',
  'agreement.noSource': 'Andmetes ei ole allikat',
  'agreement.retrieved': 'vaadatud: {date}',
  'agreement.confidence': 'Usaldusväärsus: {level}',
  'agreement.distance': 'Kaugus: {distance}',
  'agreement.report': 'Teata veast',

  'level.automatic': 'automaatne',
  'level.inside': 'Siseselt: {agreements}',
  'level.open.city': 'Ava linnadena',
  'level.open.university': 'Ava ülikoolidena',
  'level.close.country': 'Tagasi riikide juurde',
  'level.close.city': 'Tagasi linnade juurde',
  'level.parts.city': 'Linnapaaride kaupa',
  'level.parts.university': 'Ülikoolipaaride kaupa',
  'level.unplaced': {
    one: '{count} kokkuleppe linn ei ole teada ja see ei kuulu ühtegi neist paaridest.',
    other: '{count} kokkuleppe linn ei ole teada ja need ei kuulu ühtegi neist paaridest.'
  },
  'level.label': 'Tase',
  'level.auto': 'suurenduse järgi',
  'level.country': 'riigid',
  'level.city': 'linnad',
  'level.university': 'ülikoolid',
  'level.schematic': 'Linna ülikoolid on selle ümber: andmetes on linn, mitte tänav.',

  'kind.memorandum': 'Memorandum',
  'kind.cooperation_agreement': 'Koostööleping',
  'kind.double_degree': 'Topeltdiplom',
  'kind.exchange': 'Vahetusprogramm',
  'kind.joint_centre': 'Ühiskeskus',
  'kind.branch_campus': 'Filiaal',
  'kind.no_document': 'Dokument nimetamata',
  'kind.other': 'Muu',
  'kind.otherAs': 'Muu: {text}',

  'status.signed': 'allkirjastatud',
  'status.in_force': 'kehtib',
  'status.announced': 'teatatud',
  'status.drafted': 'kavand',
  'status.listed': 'nimekirjas',
  'status.reported': 'teiste andmetel',
  'status.expired': 'tähtaeg lõppenud',
  'status.terminated': 'lõpetatud',
  'status.unknown': 'olek teadmata',

  'map.arc': '{a} – {b}',

  'load.loading': 'Võrgustikku laaditakse',
  'load.failed': 'Võrgustikku ei õnnestunud laadida',
  'load.failedFile': 'Faili {file} ei õnnestunud lugeda: {cause}',
  'load.remedy': 'Kontrollige ühendust ja seda, et fail oleks lehe kõrval, ning proovige uuesti.',
  'load.retry': 'Proovi uuesti',
  'load.partFailed': 'Lehe osa ei õnnestunud laadida. Kui see kordub, laadige leht uuesti.',
  'load.kept': 'Varem avatu jääb ekraanile.',
  'load.noNetwork': 'Võrgustikku „{id}“ siin ei ole. Näidatakse vaikimisi võrgustikku.',
  'load.notInData': 'Aadressis on midagi, mida selles võrgustikus ei ole: {id}',
  'load.cause.status': 'serveri vastus on {status}',
  'load.cause.network': 'server ei vasta',
  'load.cause.size': 'fail on lubatust suurem',
  'load.cause.broken': 'sisu ei ole loetav',

  'walk.find': 'Otsing ja valik',

  'table.kind': 'Liik',
  'table.status': 'Olek',
  'table.more': { one: 'ja veel {count}', other: 'ja veel {count}' },
  'table.fewer': 'Näita vähem'
});
