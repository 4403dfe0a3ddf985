import { words } from '../dictionary';

/** Azerbaijani: the page as it is kept on this device, and newer versions of it. */
export const offline = words('offline', {
  'offline.ready': 'Şəbəkəsiz işə hazırdır: proqram {version}, məlumatların versiyası {data}, tarix {date}.',
  'offline.readyProgram': 'Şəbəkəsiz işə hazırdır: proqram {version}.',
  'offline.installing': 'Səhifə şəbəkəsiz açılsın deyə bu cihazda saxlanılır.',
  'offline.absent': 'Səhifə bu cihazda saxlanılmayıb: şəbəkə olmasa, açılmır.',
  'offline.failed': 'Səhifəni bu cihazda tam saxlamaq mümkün olmadı.',
  'offline.unsupported': 'Bu ünvanda brauzer səhifəni şəbəkəsiz iş üçün saxlaya bilmir.',
  'offline.off': 'Saytın naşiri onun cihazlarda saxlanılmasına icazə vermir.',
  'offline.keep': 'Bu cihazda saxla',
  'offline.update': 'Bu səhifənin yeni versiyası var.',
  'offline.onStage': 'Bu səhifənin yeni versiyası var. Bu brauzerdə səhnə açıqdır; səhnə bağlananda versiyanı dəyişmək olar.',
  'offline.take': 'Yeni versiyaya keç',
  'offline.file': 'Şəbəkəsiz, iki klik ilə açılan vahid fayl, burada açıq olanla birlikdə:',
  'offline.saveFile': 'Vahid fayl kimi saxla',
  'offline.fileFailed': 'Faylı yaratmaq mümkün olmadı.'
});
