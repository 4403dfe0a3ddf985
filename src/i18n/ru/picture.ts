import { words } from '../dictionary';

/** Russian: map and graph, their legend, and walking through them by keys. */
export const picture = words('picture', {
  'legend.toggle': 'Обозначения',
  'legend.display': 'Отображение',
  'legend.map': 'Обозначения карты',
  'legend.graph': 'Обозначения графа',
  'legend.solid': 'Подписано или действует',
  'legend.dashed': 'Объявлено, в проекте, в списке или по сообщениям',
  'legend.dotted': 'Документ не назван',
  'legend.band': 'Объявлено общим числом, без списка пар',
  'legend.bandLabel': 'объявлено: {count}',
  'legend.strongest': 'Показано связей: {drawn} из {possible}, с наибольшим числом соглашений',
  'legend.drawAll': 'Показать все',
  'legend.drawStrongest': 'Показать только крупнейшие',
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

  'map.label.country': 'Карта соглашений между странами',
  'map.label.university': 'Карта соглашений между университетами',
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

  'walk.graphList.country': 'Видимые страны',
  'walk.graphList.city': 'Видимые города',
  'walk.mapTools': 'Управление картой',
  'walk.graphTools': 'Управление графом',
  'walk.mapList': 'Видно на карте',
  'walk.graphList': 'Видимые университеты',
  'walk.linksOf': 'Соглашения: {name}',
  'walk.nothing': 'Сейчас ничего не видно.',
  'walk.partners': { one: '{count} партнёр', few: '{count} партнёра', many: '{count} партнёров', other: '{count} партнёра' },
  'walk.university': '{name}: {partners}, {agreements}.',
  'walk.agreement': '{kind}, партнёр — {partner}, {date}.',
  'walk.several': '{agreements}, партнёр — {partner}: {kinds}.',

  'graph.label.country': 'Граф стран и их соглашений',
  'graph.label.city': 'Граф городов и их соглашений',
  'graph.label': 'Граф университетов и их соглашений',
  'graph.keys':
    'Стрелки вверх и вниз перебирают университеты, стрелка вправо ведёт к соглашению и дальше к партнёру, стрелка влево — обратно. {enter} открывает, {escape} выводит на уровень выше, плюс и минус меняют масштаб, 0 показывает всё, {tools} ведёт к кнопкам. Клавиша {tab} ведёт к списку того, что видно.',
  'graph.fit': 'Показать граф целиком',
  'graph.drag': 'Перетащите круг, чтобы закрепить его; двойной щелчок освобождает.'
});
