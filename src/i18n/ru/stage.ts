import { words } from '../dictionary';

/** Russian: what the stage says besides the words of its scenes. */
export const stage = words('stage', {
  'stage.label': 'Сцена',
  'stage.scene': 'Кадр {number} из {total}',
  'stage.number': 'Кадр {number}: нажмите {key}',
  'stage.loading': 'Показ загружается',
  'stage.missing': 'У этой сети нет показа',
  'stage.replay': 'Соглашения в порядке подписания',
  'stage.replayed': 'С датой подписания: {total}. Без даты или не подписано: {left}.',
  'stage.signing': 'Подписание соглашений',
  'stage.toSign': 'К подписанию: {total}',
  'stage.rehearsal': 'Репетиция',
  'stage.signed': '{names}: {number} из {total}',
  'stage.failed': 'Не удалось загрузить данные',
  'stage.sources': 'Источники',
  'stage.covered': 'Экран закрыт',
  'stage.keys': 'Клавиши',
  'stage.keys.next': 'дальше',
  'stage.keys.previous': 'назад',
  'stage.keys.ends': 'первый, последний',
  'stage.keys.jump': 'к кадру 1–99',
  'stage.keys.black': 'чёрный',
  'stage.keys.white': 'белый',
  'stage.keys.fullscreen': 'полный экран',
  'stage.keys.skip': 'пропустить (подписание)',
  'stage.keys.prepare': 'порядок подписания',
  'stage.keys.help': 'эти клавиши'
});
