import { words } from '../dictionary';

/** Azerbaijani: what a kiosk says besides its story and the page, and what the page that watches over it says. */
export const kiosk = words('kiosk', {
  'kiosk.invitation': 'Şəbəkəni nəzərdən keçirmək üçün ekrana toxunun',
  'kiosk.awake': 'Şəbəkəni nəzərdən keçirin. Ekrana toxunulmasa, nümayiş yenidən başlayır.',
  'kiosk.leaving': 'Nümayiş {seconds} s sonra yenidən başlayır. Qalmaq üçün ekrana toxunun.',
  'kiosk.link': 'Mənbənin ünvanı',
  'kiosk.linkWhy': 'Keçidlər burada açılmır. Kodu öz cihazınızla oxuyun.',
  'kiosk.code': 'Ünvanın QR kodu',
  'kiosk.arrived': { one: '{count} yeni saziş', other: '{count} yeni saziş' },
  'kiosk.silent': 'Nümayiş cavab vermədi.',
  'kiosk.broken': 'Nümayişdə nasazlıq oldu.',
  'kiosk.unready': 'Nümayişi yükləmək mümkün olmadı.',
  'kiosk.again': 'O, {seconds} s sonra yenidən başlayır.',
  'kiosk.starts': 'O, yenidən başlayır.'
});
