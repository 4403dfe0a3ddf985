import { words } from '../dictionary';

/** Russian: what the stage says besides the words of its scenes. */
export const stage = words('stage', {
  'stage.label': 'Сцена',
  'stage.speaker': 'Окно докладчика',
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
  'stage.signedAt': 'время подписания: {time}',
  'stage.failed': 'Не удалось загрузить данные',
  'stage.noNetwork': 'Сети «{id}» здесь нет',
  'stage.noEvent': 'Мероприятия «{id}» в этой сети нет',
  'stage.unopened': 'Окно докладчика не открылось. Разрешите этой странице открывать окна и снова нажмите {key}.',
  'stage.sources': 'Источники',
  'stage.sourceCount': {
    one: 'В данных указан {count} источник',
    few: 'В данных указано {count} источника',
    many: 'В данных указано {count} источников',
    other: 'В данных указано {count} источника'
  },
  'stage.draft': 'Черновик, не опубликован',
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
  'stage.keys.speaker': 'окно докладчика',
  'stage.keys.help': 'эти клавиши'
});
