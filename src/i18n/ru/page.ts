import { words } from '../dictionary';

/** Russian: what the page says as soon as it opens, and what several views say. */
export const page = words('page', {
  'about.open': 'О карте и источниках',
  'about.disclaimer':
    'Показанные на карте границы и названия и используемые на ней обозначения не означают официального одобрения или выражения какого-либо мнения о правовом статусе той или иной страны или территории.',
  'about.disclaimerShort': 'Границы и названия не выражают мнения о правовом статусе.',
  'about.kosovo':
    '* Упоминания Косово следует понимать в контексте резолюции 1244 (1999) Совета Безопасности Организации Объединённых Наций.',
  'about.attributionShort': 'Natural Earth · GeoNames · ROR · CLDR',
  'about.data': 'Данные {version}, {date}',
  'about.dataLicence': 'Собранные данные распространяются по лицензии CC BY 4.0, программа — по лицензии MIT.',
  'about.close': 'Закрыть',

  'statement.link': 'Доступность',

  'coverage.open': 'Полнота данных',
  'coverage.title': 'Полнота данных: что известно и как считается',
  'coverage.how': 'Как это считается',
  'coverage.answer': 'Объявлено: {announced}. Названо по парам: {listed}. Задокументировано источником: {sourced}.',
  'coverage.numbers': 'Числа рядом со значениями',

  'event.rule':
    'Объявлено — общее число, названное на мероприятии. В списке — пары университетов, названные в списке или в строке данных. С источником — пары из списка, для которых здесь есть собственный источник.',

  'detail.agreements': 'Соглашения',

  'confidence.unstated': 'не указана',
  'confidence.low': 'низкая',
  'confidence.medium': 'средняя',
  'confidence.high': 'высокая',

  'filter.open': 'Фильтры',
  'filter.active': { one: '{count} условие', few: '{count} условия', many: '{count} условий', other: '{count} условия' },
  'filter.chips': 'Заданные фильтры',
  'filter.found': 'Соглашения: {shown} из {total}',
  'filter.spoken': 'Показано соглашений: {shown} из {total}',
  'filter.reset': 'Сбросить всё',
  'filter.remove': 'Убрать: {condition}',
  'filter.named': '{facet}: {value}',
  'filter.evidence': 'Подтверждение',
  'filter.confidence': 'Достоверность',
  'filter.online': 'источник в интернете',
  'filter.printed': 'печатный источник',
  'filter.none': 'без источника',
  'filter.time': 'Дата',
  'filter.dated': 'только с датой',
  'filter.since': 'начиная с: {date}',
  'filter.until': 'до включительно: {date}',
  'filter.within': '{from} — {to}',
  'filter.reversed': '{from} – {to}: в этот промежуток не входит ни одна дата',
  'filter.unknown': {
    one: 'В этих данных нет {count} значения из адреса',
    few: 'В этих данных нет {count} значений из адреса',
    many: 'В этих данных нет {count} значений из адреса',
    other: 'В этих данных нет {count} значения из адреса'
  },
  'filter.pairs': 'между: {first} ↔ {second}',
  'filter.noneLeft': 'Фильтры не оставляют ни одного соглашения этого университета.',
  'filter.noRows': 'Фильтры ничего не оставляют для этой таблицы.',
  'filter.nothing': 'Эти фильтры не оставляют ни одного соглашения: {list}.',

  'import.open': 'Открыть свои данные',
  'import.privacy': 'Файлы остаются на этом устройстве: ничего никуда не отправляется.',
  'import.dropHere': 'Отпустите файлы, чтобы открыть их',
  'import.formats': 'CSV, TSV, XLSX, GeoJSON, ZIP или сохранённый проект',

  'own.label': 'Свои данные',
  'own.mark': 'Свои данные, неофициально: {file}',
  'own.edit': 'Столбцы и отчёт',
  'own.save': 'Сохранить проект',
  'own.close': 'Закрыть свои данные',
  'own.closed': 'Свои данные закрыты и здесь больше не хранятся. Открывается опубликованная сеть.',
  'own.notKept': 'Этот браузер не хранит файлы: после перезагрузки страницы их нужно открыть снова. Сохраните проект.',
  'own.notSaved': 'Не удалось сохранить проект.',
  'own.address': 'Своих данных в адресе нет: они открываются только в этом браузере. Чтобы передать их, сохраните проект.',
  'own.cite': '{list}. В: {title}. {mark} ({today})',
  'own.gone': 'Адрес относится к своим данным, которых в этом браузере нет. Показана сеть по умолчанию.',

  'issues.open': {
    one: '{count} замечание к данным',
    few: '{count} замечания к данным',
    many: '{count} замечаний к данным',
    other: '{count} замечания к данным'
  },

  'matrix.others': { one: 'ещё {count}', few: 'ещё {count}', many: 'ещё {count}', other: 'ещё {count}' },

  'ego.filter': {
    one: 'окружение выбранного, {count} шаг',
    few: 'окружение выбранного, {count} шага',
    many: 'окружение выбранного, {count} шагов',
    other: 'окружение выбранного, {count} шага'
  },

  'share.copy': 'Копировать ссылку',
  'share.copied': 'Ссылка скопирована',
  'share.failed': 'Скопируйте этот адрес: {address}',
  'share.open': 'Поделиться и встроить',

  'list.open': 'Список и ссылка для цитирования',
  'list.title': 'Соглашения: {name}',
  'list.whole': 'Все соглашения',

  'print.open': 'Напечатать этот вид',

  'export.open': 'Скачать',
  'export.title': 'Скачать и сослаться',

  'app.title': 'Карта сети университетов',

  'view.label': 'Вид',
  'view.map': 'Карта',
  'view.graph': 'Граф',
  'view.table': 'Таблица',
  'view.matrix': 'Матрица',
  'view.all': 'Всё',

  'language.label': 'Язык',

  'theme.label': 'Цвета',
  'theme.auto': 'Как на устройстве',
  'theme.light': 'Светлые',
  'theme.dark': 'Тёмные',
  'theme.contrast': 'Высококонтрастные',

  'title.selection': '{selection} — {title}',
  'title.view': '{view} — {title}',

  'skip.map': 'Перейти к карте',
  'skip.graph': 'Перейти к графу',
  'skip.table': 'Перейти к таблице',
  'skip.entry': 'Перейти к описанию',

  'search.short': 'Поиск',
  'search.label': 'Поиск университета, города, страны',
  'search.results': { one: '{count} результат', few: '{count} результата', many: '{count} результатов', other: '{count} результата' },
  'search.none': 'По запросу «{query}» ничего не найдено',
  'search.clear': 'Очистить поиск',

  'sheet.full': 'На всю высоту',
  'sheet.half': 'На половину высоты',

  'all.picture': 'Изображение над таблицей',

  'type.university': 'Университет',
  'type.city': 'Город',
  'type.country': 'Страна',
  'type.agreement': 'Соглашение',
  'type.event': 'Мероприятие',
  'type.pair': 'Пара',

  'count.universities': { one: 'университет', few: 'университета', many: 'университетов', other: 'университета' },
  'count.cities': { one: 'город', few: 'города', many: 'городов', other: 'города' },
  'count.countries': { one: 'страна', few: 'страны', many: 'стран', other: 'страны' },
  'count.agreements': { one: 'соглашение', few: 'соглашения', many: 'соглашений', other: 'соглашения' },
  'count.partners': { one: 'партнёр', few: 'партнёра', many: 'партнёров', other: 'партнёра' },
  'count.dated': 'с датой',
  'count.announced': 'объявлено',
  'count.listed': 'в списке',
  'count.sourced': 'с источником',

  'counts.agreements': { one: '{count} соглашение', few: '{count} соглашения', many: '{count} соглашений', other: '{count} соглашения' },
  'counts.universities': {
    one: '{count} университет',
    few: '{count} университета',
    many: '{count} университетов',
    other: '{count} университета'
  },
  'counts.countries': { one: '{count} страна', few: '{count} страны', many: '{count} стран', other: '{count} страны' },
  'counts.unplaced': {
    one: '{count} университет с неизвестным местоположением — только в таблице',
    few: '{count} университета с неизвестным местоположением — только в таблице',
    many: '{count} университетов с неизвестным местоположением — только в таблице',
    other: '{count} университета с неизвестным местоположением — только в таблице'
  },

  'overview.title': 'Сеть',

  'summary.shown': 'Показано: {list}.',
  'summary.most': 'Больше всего соглашений: {list}.',
  'summary.item': '{name} — {count}',
  'summary.selected': 'Выбрано: {name}.',
  'summary.partners': 'Больше всего общих соглашений: {list}.',
  'summary.noFilter': 'Фильтры не заданы.',
  'summary.filters': 'Фильтры: {list}.',
  'summary.filterConnected': 'только университеты с соглашением',
  'summary.filterText': 'текст «{query}»',

  'agreement.startedOn': 'Начало: {date}',
  'agreement.noDate': 'без даты',
  'agreement.source': 'Источник',
  'agreement.printed': 'Печатный источник: {title}',
  'agreement.noSource': 'В данных нет источника',
  'agreement.retrieved': 'дата обращения: {date}',
  'agreement.confidence': 'Достоверность: {level}',
  'agreement.distance': 'Расстояние: {distance}',
  'agreement.report': 'Сообщить об ошибке',

  'level.automatic': 'автоматически',
  'level.inside': 'Внутри: {agreements}',
  'level.open.city': 'Разложить по городам',
  'level.open.university': 'Разложить по университетам',
  'level.close.country': 'Вернуться к странам',
  'level.close.city': 'Вернуться к городам',
  'level.parts.city': 'По парам городов',
  'level.parts.university': 'По парам университетов',
  'level.unplaced': {
    one: '{count} соглашение без известного города не входит ни в одну из этих пар.',
    few: '{count} соглашения без известного города не входят ни в одну из этих пар.',
    many: '{count} соглашений без известного города не входят ни в одну из этих пар.',
    other: '{count} соглашения без известного города не входят ни в одну из этих пар.'
  },
  'level.label': 'Уровень',
  'level.auto': 'по масштабу',
  'level.country': 'страны',
  'level.city': 'города',
  'level.university': 'университеты',
  'level.schematic': 'Университеты города стоят вокруг него: в данных есть город, а не улица.',

  'kind.memorandum': 'Меморандум',
  'kind.cooperation_agreement': 'Соглашение о сотрудничестве',
  'kind.double_degree': 'Двухдипломная программа',
  'kind.exchange': 'Обмен',
  'kind.joint_centre': 'Совместный центр',
  'kind.branch_campus': 'Филиал',
  'kind.no_document': 'Документ не назван',
  'kind.other': 'Другое',
  'kind.otherAs': 'Другое: {text}',

  'status.signed': 'подписано',
  'status.in_force': 'действует',
  'status.announced': 'объявлено',
  'status.drafted': 'в проекте',
  'status.listed': 'в списке',
  'status.reported': 'по сообщениям',
  'status.expired': 'срок истёк',
  'status.terminated': 'прекращено',
  'status.unknown': 'статус неизвестен',

  'map.arc': '{a} – {b}',

  'load.loading': 'Сеть загружается',
  'load.failed': 'Не удалось загрузить сеть',
  'load.failedFile': 'Не удалось прочитать {file}: {cause}',
  'load.remedy': 'Проверьте соединение и то, что файл находится рядом со страницей, и повторите попытку.',
  'load.retry': 'Повторить',
  'load.partFailed': 'Не удалось загрузить часть страницы. Если это повторится, обновите страницу.',
  'load.kept': 'Открытое ранее остаётся на экране.',
  'load.noNetwork': 'Сети «{id}» здесь нет. Показана сеть по умолчанию.',
  'load.notInData': 'В адресе указано то, чего нет в этой сети: {id}',
  'load.cause.status': 'ответ сервера — {status}',
  'load.cause.network': 'сервер не отвечает',
  'load.cause.size': 'файл больше допустимого',
  'load.cause.broken': 'содержимое не читается',

  'walk.find': 'Поиск и отбор',

  'table.kind': 'Вид',
  'table.status': 'Статус',
  'table.more': { one: 'и ещё {count}', few: 'и ещё {count}', many: 'и ещё {count}', other: 'и ещё {count}' },
  'table.fewer': 'Показать меньше'
});
