import { words } from '../dictionary';

/** Kazakh: what a kiosk says besides its story and the page, and what the page that watches over it says. */
export const kiosk = words('kiosk', {
  'kiosk.invitation': 'Желіні қарау үшін экранды түртіңіз',
  'kiosk.awake': 'Желіні қараңыз. Экран түртілмесе, көрсетілім қайта басталады.',
  'kiosk.leaving': 'Көрсетілім {seconds} с кейін қайта басталады. Қалу үшін экранды түртіңіз.',
  'kiosk.link': 'Дереккөздің мекенжайы',
  'kiosk.linkWhy': 'Сілтемелер мұнда ашылмайды. Кодты өз құрылғыңызбен оқыңыз.',
  'kiosk.code': 'Мекенжайдың QR-коды',
  'kiosk.arrived': { one: '{count} жаңа келісім', other: '{count} жаңа келісім' },
  'kiosk.silent': 'Көрсетілім жауап бермеді.',
  'kiosk.broken': 'Көрсетілімде ақау болды.',
  'kiosk.unready': 'Көрсетілімді жүктеу мүмкін болмады.',
  'kiosk.again': 'Ол {seconds} с кейін қайта басталады.',
  'kiosk.starts': 'Ол қайта басталып жатыр.'
});
