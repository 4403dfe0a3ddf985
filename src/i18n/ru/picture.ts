import { words } from '../dictionary';

/** Russian: the graph, and walking through the pictures by keys. */
export const picture = words('picture', {
  'walk.graphList.country': 'Видимые страны',
  'walk.graphList.city': 'Видимые города',

  'graph.label.country': 'Граф стран и их соглашений',
  'graph.label.city': 'Граф городов и их соглашений',
  'graph.label': 'Граф университетов и их соглашений',
  'graph.keys':
    'Стрелки вверх и вниз перебирают университеты, стрелка вправо ведёт к соглашению и дальше к партнёру, стрелка влево — обратно. {enter} открывает, {escape} выводит на уровень выше, плюс и минус меняют масштаб, 0 показывает всё, {tools} ведёт к кнопкам. Клавиша {tab} ведёт к списку того, что видно.',
  'graph.fit': 'Показать граф целиком',
  'graph.drag': 'Перетащите круг, чтобы закрепить его; двойной щелчок освобождает.',

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
  'walk.find': 'Поиск и отбор'
});
