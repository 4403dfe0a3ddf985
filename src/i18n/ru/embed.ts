import { words } from '../dictionary';

/** Russian: what a page in a frame of another page says. */
export const embed = words('embed', {
  'embed.open': 'Открыть полную страницу',
  'embed.wheel': 'Для масштаба прокручивайте, удерживая {key}',
  'embed.fingers': 'Двигайте изображение двумя пальцами',
  'embed.pinned': 'Данные на дату: {date}, не меняются',
  'embed.today': 'Показать сегодняшние данные',
  'embed.clear': 'Снять выделение'
});
