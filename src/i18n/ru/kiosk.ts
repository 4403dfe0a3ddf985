import { words } from '../dictionary';

/** Russian: what a kiosk says besides its story and the page, and what the page that watches over it says. */
export const kiosk = words('kiosk', {
  'kiosk.invitation': 'Коснитесь экрана, чтобы рассмотреть сеть',
  'kiosk.awake': 'Рассмотрите сеть. Без касаний показ возобновится.',
  'kiosk.leaving': 'Показ возобновится через {seconds} с. Коснитесь экрана, чтобы остаться.',
  'kiosk.link': 'Адрес источника',
  'kiosk.linkWhy': 'Ссылки здесь не открываются. Считайте код своим устройством.',
  'kiosk.code': 'QR-код адреса',
  'kiosk.arrived': {
    one: '{count} новое соглашение',
    few: '{count} новых соглашения',
    many: '{count} новых соглашений',
    other: '{count} нового соглашения'
  },
  'kiosk.silent': 'Показ не отвечал.',
  'kiosk.broken': 'В показе произошёл сбой.',
  'kiosk.unready': 'Не удалось загрузить показ.',
  'kiosk.again': 'Он начнётся снова через {seconds} с.',
  'kiosk.starts': 'Он начинается снова.'
});
