import { words } from '../dictionary';

/** Azerbaijani: what a page in a frame of another page says. */
export const embed = words('embed', {
  'embed.open': 'Tam səhifəni aç',
  'embed.wheel': 'Miqyas üçün {key} düyməsini basılı saxlayıb fırladın',
  'embed.fingers': 'Şəkli iki barmaqla hərəkət etdirin',
  'embed.pinned': '{date} tarixinə olan məlumat, dəyişmir',
  'embed.today': 'Bugünkü məlumatı göstər',
  'embed.clear': 'Seçimi ləğv et'
});
