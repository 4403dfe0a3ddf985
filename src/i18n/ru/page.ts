import { words } from '../dictionary';

/** Russian: what the page says as soon as it opens. */
export const page = words('page', {
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

  'sheet.full': 'На всю высоту',
  'sheet.half': 'На половину высоты',

  'all.picture': 'Изображение над таблицей',

  'legend.toggle': 'Обозначения',
  'legend.display': 'Отображение',

  'search.label': 'Поиск университета, города, страны',
  'search.results': { one: '{count} результат', few: '{count} результата', many: '{count} результатов', other: '{count} результата' },
  'search.none': 'По запросу «{query}» ничего не найдено',
  'search.clear': 'Очистить поиск',

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
  'overview.forum': 'Объявлено и задокументировано',
  'overview.students': 'Студенты, обучающиеся в другой стране',
  'overview.events': 'Форумы и визиты',
  'overview.connected': 'Больше всего связей',
  'overview.unconnected': 'Показать университеты без соглашений в данных',

  'summary.shown': 'Показано: {list}.',
  'summary.found': '{shown} из {total}',
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

  'map.label.country': 'Карта соглашений между странами',
  'map.label.university': 'Карта соглашений между университетами',

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

  'legend.map': 'Обозначения карты',
  'legend.graph': 'Обозначения графа',
  'legend.solid': 'Подписано или действует',
  'legend.dashed': 'Объявлено, в проекте, в списке или по сообщениям',
  'legend.dotted': 'Документ не назван',
  'legend.band': 'Объявлено общим числом, без списка пар',
  'legend.bandLabel': 'объявлено: {count}',
  'legend.discs': 'Круги: площадь — по числу соглашений',
  'legend.nodes': 'Круги: площадь — по числу партнёров',
  'legend.otherCountries': 'Другие страны',
  'legend.otherPairs': 'Другие пары стран',
  'legend.otherGroups': 'Меньшие группы',
  'legend.group': 'Группа {number}',
  'legend.colour': 'Цвет',
  'legend.byKind': 'по виду',
  'legend.byPair': 'по паре стран',
  'legend.byCountry': 'по стране',
  'legend.byCommunity': 'по группе',

  'level.label': 'Уровень',
  'level.auto': 'по масштабу',
  'level.country': 'страны',
  'level.city': 'города',
  'level.university': 'университеты',
  'level.schematic': 'Университеты города стоят вокруг него: в данных есть город, а не улица.',

  'map.label': 'Карта соглашений между городами',
  'map.keys':
    'Стрелки двигают карту, плюс и минус меняют масштаб, 0 показывает всё, {globe} переключает глобус и плоскую карту, {tools} ведёт к кнопкам. Клавиша {tab} ведёт к списку того, что видно.',
  'map.zoomIn': 'Приблизить',
  'map.zoomOut': 'Отдалить',
  'map.fit': 'Показать выбранное целиком',
  'map.flat': 'Плоская карта',
  'map.globe': 'Глобус',
  'map.fallback': 'Интерактивную карту здесь отобразить невозможно. Показано простое изображение с тем же содержанием.',
  'map.failed':
    'Карту не удалось загрузить: не получен файл с контурами. Те же соглашения есть в таблице и на графе. Чтобы повторить, обновите страницу.',
  'map.arc': '{a} – {b}',

  'load.loading': 'Сеть загружается',
  'load.failed': 'Не удалось загрузить сеть',
  'load.failedFile': 'Не удалось прочитать {file}: {cause}',
  'load.remedy': 'Проверьте соединение и то, что файл находится рядом со страницей, и повторите попытку.',
  'load.retry': 'Повторить',
  'load.kept': 'Открытое ранее остаётся на экране.',
  'load.noNetwork': 'Сети «{id}» здесь нет. Показана сеть по умолчанию.',
  'load.notInData': 'В адресе указано то, чего нет в этой сети: {id}',
  'load.cause.status': 'ответ сервера — {status}',
  'load.cause.network': 'сервер не отвечает',
  'load.cause.size': 'файл больше допустимого',
  'load.cause.broken': 'содержимое не читается'
});
