import { words } from '../dictionary';

/** Russian: the page as it is kept on this device, and newer versions of it. */
export const offline = words('offline', {
  'offline.ready': 'Готово к работе без сети: программа {version}, версия данных {data}, дата {date}.',
  'offline.readyProgram': 'Готово к работе без сети: программа {version}.',
  'offline.installing': 'Страница сохраняется на этом устройстве, чтобы открываться без сети.',
  'offline.absent': 'Страница не сохранена на этом устройстве: без сети она не откроется.',
  'offline.failed': 'Страницу не удалось сохранить на этом устройстве полностью.',
  'offline.unsupported': 'По этому адресу браузер не может сохранить страницу для работы без сети.',
  'offline.off': 'Издатель сайта не разрешил хранить его на устройствах.',
  'offline.keep': 'Сохранить на этом устройстве',
  'offline.update': 'Доступна новая версия этой страницы.',
  'offline.onStage': 'Доступна новая версия этой страницы. В этом браузере открыта сцена; версию можно сменить, когда сцена будет закрыта.',
  'offline.take': 'Перейти на новую версию'
});
