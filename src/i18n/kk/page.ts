import { words } from '../dictionary';

/** Kazakh: what the page says as soon as it opens, and what several views say. */
export const page = words('page', {
  'about.open': 'Карта және дереккөздер туралы',
  'about.disclaimer':
    'Осы картада көрсетілген шекаралар мен атаулар және қолданылған белгілер ешбір елдің немесе аумақтың құқықтық мәртебесін ресми мақұлдауды немесе ол туралы пікірді білдірмейді.',
  'about.disclaimerShort': 'Шекаралар мен атаулар құқықтық мәртебе туралы пікір білдірмейді.',
  'about.kosovo':
    '* Косовоға қатысты кез келген сілтеме Біріккен Ұлттар Ұйымы Қауіпсіздік Кеңесінің 1244 (1999) қарары тұрғысынан түсінілуге тиіс.',
  'about.attributionShort': 'Natural Earth · GeoNames · ROR · CLDR',
  'about.data': 'Деректер {version}, {date}',
  'about.dataLicence': 'Жинақталған деректердің лицензиясы – CC BY 4.0, бағдарламаның лицензиясы – MIT.',
  'about.close': 'Жабу',

  'statement.link': 'Қолжетімділік',

  'coverage.open': 'Қамту',
  'coverage.title': 'Қамту: не белгілі және қалай саналады',
  'coverage.how': 'Қалай саналады',
  'coverage.answer': 'Жарияланғаны: {announced}. Жұбымен аталғаны: {listed}. Дереккөзбен құжатталғаны: {sourced}.',
  'coverage.numbers': 'Мәндердің жанындағы сандар',

  'event.rule':
    'Жарияланған – іс-шарада айтылған жалпы сан. Тізімде – тізімде немесе деректер жолында аталған университеттер жұптары. Дереккөзі бар – тізімдегі, осында өз дереккөзі көрсетілген жұптар.',

  'detail.agreements': 'Келісімдер',

  'confidence.unstated': 'көрсетілмеген',
  'confidence.low': 'төмен',
  'confidence.medium': 'орташа',
  'confidence.high': 'жоғары',

  'filter.open': 'Сүзгілер',
  'filter.active': { one: '{count} шарт', other: '{count} шарт' },
  'filter.chips': 'Қолданылған сүзгілер',
  'filter.found': 'Келісімдер: {total} ішінен {shown}',
  'filter.spoken': 'Көрсетілген келісімдер: {total} ішінен {shown}',
  'filter.reset': 'Барлығын тазалау',
  'filter.remove': 'Алып тастау: {condition}',
  'filter.named': '{facet}: {value}',
  'filter.evidence': 'Дәйек',
  'filter.confidence': 'Сенімділік',
  'filter.online': 'интернеттегі дереккөз',
  'filter.printed': 'баспа дереккөзі',
  'filter.none': 'дереккөзі жоқ',
  'filter.time': 'Күні',
  'filter.dated': 'тек күні бар келісімдер',
  'filter.since': 'басы: {date}',
  'filter.until': 'соңы: {date}',
  'filter.within': '{from} – {to}',
  'filter.reversed': '{from} – {to}: бұл аралыққа ешбір күн кірмейді',
  'filter.unknown': {
    one: 'Мекенжайдағы {count} мән бұл деректерде жоқ',
    other: 'Мекенжайдағы {count} мән бұл деректерде жоқ'
  },
  'filter.pairs': 'арасында: {first} ↔ {second}',
  'filter.noneLeft': 'Сүзгілер бұл университеттің бірде-бір келісімін қалдырмайды.',
  'filter.noRows': 'Сүзгілер бұл кестеге ештеңе қалдырмайды.',
  'filter.nothing': 'Бұл сүзгілер бірде-бір келісім қалдырмайды: {list}.',

  'import.open': 'Өз деректеріңізді ашу',
  'import.privacy': 'Файлдар осы құрылғыда қалады: ешқайда ештеңе жіберілмейді.',
  'import.dropHere': 'Ашу үшін файлдарды жіберіңіз',
  'import.formats': 'CSV, TSV, XLSX, GeoJSON, ZIP немесе сақталған жоба',

  'own.label': 'Өз деректері',
  'own.mark': 'Өз деректері, ресми емес: {file}',
  'own.edit': 'Бағандар мен есеп',
  'own.save': 'Жобаны сақтау',
  'own.close': 'Өз деректерін жабу',
  'own.closed': 'Өз деректері жабылды және мұнда сақталмайды. Жарияланған желі ашылады.',
  'own.notKept': 'Бұл браузер файлдарды сақтамайды: бетті қайта жүктегеннен кейін оларды қайта ашу керек. Жобаны сақтаңыз.',
  'own.notSaved': 'Жобаны сақтау мүмкін болмады.',
  'own.address': 'Өз деректері мекенжайда жоқ: олар тек осы браузерде ашылады. Басқаға беру үшін жобаны сақтаңыз.',
  'own.cite': '{list}. Мында: {title}. {mark} ({today})',
  'own.gone': 'Мекенжай өз деректеріне жатады, бірақ бұл браузерде олар жоқ. Әдепкі желі көрсетілді.',

  'issues.open': { one: 'Деректерге {count} ескерту', other: 'Деректерге {count} ескерту' },

  'matrix.others': { one: 'тағы {count}', other: 'тағы {count}' },

  'ego.filter': { one: 'таңдалғанның айналасы, {count} қадам', other: 'таңдалғанның айналасы, {count} қадам' },

  'share.copy': 'Сілтемені көшіру',
  'share.copied': 'Сілтеме көшірілді',
  'share.failed': 'Мына мекенжайды көшіріңіз: {address}',
  'share.open': 'Бөлісу және бетке қою',

  'list.open': 'Тізім және дәйексөз',
  'list.title': 'Келісімдер: {name}',
  'list.whole': 'Барлық келісімдер',

  'print.open': 'Осы көріністі басып шығару',

  'export.open': 'Жүктеп алу',
  'export.title': 'Жүктеп алу және дәйексөз',

  'app.title': 'Университеттер желісінің картасы',

  'view.label': 'Көрініс',
  'view.map': 'Карта',
  'view.graph': 'Граф',
  'view.table': 'Кесте',
  'view.matrix': 'Матрица',
  'view.all': 'Бәрі',

  'language.label': 'Тіл',

  'theme.label': 'Түстер',
  'theme.auto': 'Құрылғыдағыдай',
  'theme.light': 'Ашық',
  'theme.dark': 'Қараңғы',
  'theme.contrast': 'Жоғары контраст',

  'title.selection': '{selection} – {title}',
  'title.view': '{view} – {title}',

  'skip.map': 'Картаға өту',
  'skip.graph': 'Графқа өту',
  'skip.table': 'Кестеге өту',
  'skip.entry': 'Сипаттамаға өту',

  'search.short': 'Іздеу',
  'search.label': 'Университет, қала не елді іздеу',
  'search.results': { one: '{count} нәтиже', other: '{count} нәтиже' },
  'search.none': '«{query}» сұрауы бойынша ештеңе табылмады',
  'search.clear': 'Іздеуді тазалау',

  'sheet.full': 'Толық биіктік',
  'sheet.half': 'Жарты биіктік',

  'all.picture': 'Кестенің үстіндегі көрініс',

  'type.university': 'Университет',
  'type.city': 'Қала',
  'type.country': 'Ел',
  'type.agreement': 'Келісім',
  'type.event': 'Іс-шара',
  'type.pair': 'Жұп',

  'count.universities': { one: 'университет', other: 'университет' },
  'count.cities': { one: 'қала', other: 'қала' },
  'count.countries': { one: 'ел', other: 'ел' },
  'count.agreements': { one: 'келісім', other: 'келісім' },
  'count.partners': { one: 'серіктес', other: 'серіктес' },
  'count.dated': 'күні көрсетілген',
  'count.announced': 'жарияланған',
  'count.listed': 'тізімде',
  'count.sourced': 'дереккөзі бар',

  'counts.agreements': { one: '{count} келісім', other: '{count} келісім' },
  'counts.universities': { one: '{count} университет', other: '{count} университет' },
  'counts.countries': { one: '{count} ел', other: '{count} ел' },
  'counts.unplaced': {
    one: 'Орны белгісіз {count} университет тек кестеде бар',
    other: 'Орны белгісіз {count} университет тек кестеде бар'
  },

  'overview.title': 'Желі',

  'summary.shown': 'Көрсетілгені: {list}.',
  'summary.most': 'Келісімі ең көп: {list}.',
  'summary.item': '{name} – {count}',
  'summary.selected': 'Таңдалғаны: {name}.',
  'summary.partners': 'Ортақ келісімі ең көп: {list}.',
  'summary.noFilter': 'Сүзгі қолданылмаған.',
  'summary.filters': 'Сүзгілер: {list}.',
  'summary.filterConnected': 'тек келісімі бар университеттер',
  'summary.filterText': '«{query}» мәтіні',

  'agreement.startedOn': 'Басталған: {date}',
  'agreement.noDate': 'күні жоқ',
  'agreement.source': 'Дереккөз',
  'agreement.printed': 'Баспа дереккөз: {title}',
  'agreement.noSource': 'Деректерде дереккөз жоқ',
  'agreement.retrieved': 'қаралған күні: {date}',
  'agreement.confidence': 'Сенімділік: {level}',
  'agreement.distance': 'Қашықтығы: {distance}',
  'agreement.report': 'Қате туралы хабарлау',

  'level.automatic': 'автоматты',
  'level.inside': 'Ішінде: {agreements}',
  'level.open.city': 'Қалаларға жіктеп ашу',
  'level.open.university': 'Университеттерге жіктеп ашу',
  'level.close.country': 'Елдерге қайту',
  'level.close.city': 'Қалаларға қайту',
  'level.parts.city': 'Қалалар жұптары бойынша',
  'level.parts.university': 'Университеттер жұптары бойынша',
  'level.unplaced': {
    one: '{count} келісімнің қаласы белгісіз, ол бұл жұптардың ешқайсысына кірмейді.',
    other: '{count} келісімнің қаласы белгісіз, олар бұл жұптардың ешқайсысына кірмейді.'
  },
  'level.label': 'Деңгей',
  'level.auto': 'масштаб бойынша',
  'level.country': 'елдер',
  'level.city': 'қалалар',
  'level.university': 'университеттер',
  'level.schematic': 'Қаланың университеттері оның айналасында тұр: деректерде көше емес, қала бар.',

  'kind.memorandum': 'Меморандум',
  'kind.cooperation_agreement': 'Ынтымақтастық туралы келісім',
  'kind.double_degree': 'Қос диплом бағдарламасы',
  'kind.exchange': 'Алмасу',
  'kind.joint_centre': 'Бірлескен орталық',
  'kind.branch_campus': 'Филиал',
  'kind.no_document': 'Құжат аталмаған',
  'kind.other': 'Басқа',
  'kind.otherAs': 'Басқа: {text}',

  'status.signed': 'қол қойылған',
  'status.in_force': 'күшінде',
  'status.announced': 'жарияланған',
  'status.drafted': 'жоба түрінде',
  'status.listed': 'тізімде',
  'status.reported': 'хабарланған',
  'status.expired': 'мерзімі өткен',
  'status.terminated': 'тоқтатылған',
  'status.unknown': 'мәртебесі белгісіз',

  'map.arc': '{a} – {b}',

  'load.loading': 'Желі жүктелуде',
  'load.failed': 'Желіні жүктеу мүмкін болмады',
  'load.failedFile': '{file} файлын оқу мүмкін болмады: {cause}',
  'load.remedy': 'Байланысты және файлдың бетпен бір жерде тұрғанын тексеріп, қайталап көріңіз.',
  'load.retry': 'Қайталау',
  'load.partFailed': 'Беттің бір бөлігін жүктеу мүмкін болмады. Қайталанса, бетті жаңартыңыз.',
  'load.kept': 'Бұрын ашылғаны экранда қалады.',
  'load.noNetwork': '«{id}» деген желі мұнда жоқ. Әдепкі желі көрсетілді.',
  'load.notInData': 'Мекенжайда бұл желіде жоқ нәрсе көрсетілген: {id}',
  'load.cause.status': 'сервердің жауабы – {status}',
  'load.cause.network': 'сервер жауап бермеді',
  'load.cause.size': 'файл рұқсат етілгеннен үлкен',
  'load.cause.broken': 'мазмұны оқылмайды',

  'walk.find': 'Іздеу және іріктеу',

  'table.kind': 'Түрі',
  'table.status': 'Мәртебесі',
  'table.more': { one: 'және тағы {count}', other: 'және тағы {count}' },
  'table.fewer': 'Азырақ көрсету'
});
