import { words } from '../dictionary';

/** Azerbaijani: what the stage says besides the words of its scenes. */
export const stage = words('stage', {
  'stage.label': 'Səhnə',
  'stage.scene': 'Kadr {number}, cəmi {total}',
  'stage.number': 'Kadr {number}: {key} düyməsini basın',
  'stage.loading': 'Nümayiş yüklənir',
  'stage.missing': 'Bu şəbəkənin nümayişi yoxdur',
  'stage.replay': 'İmzalanma ardıcıllığı ilə sazişlər',
  'stage.replayed': 'İmzalanma tarixi olan: {total}. Tarixi olmayan və ya imzalanmamış: {left}.',
  'stage.signing': 'Sazişlərin imzalanması',
  'stage.toSign': 'İmzalanacaq: {total}',
  'stage.rehearsal': 'Məşq',
  'stage.signed': '{names}: {number}, cəmi {total}',
  'stage.failed': 'Məlumatları yükləmək mümkün olmadı',
  'stage.sources': 'Mənbələr',
  'stage.covered': 'Ekran bağlıdır',
  'stage.keys': 'Düymələr',
  'stage.keys.next': 'növbəti',
  'stage.keys.previous': 'əvvəlki',
  'stage.keys.ends': 'birinci, sonuncu',
  'stage.keys.jump': '1–99 kadrına',
  'stage.keys.black': 'qara',
  'stage.keys.white': 'ağ',
  'stage.keys.fullscreen': 'tam ekran',
  'stage.keys.skip': 'ötürmək (imzalanma)',
  'stage.keys.prepare': 'imzalanma ardıcıllığı',
  'stage.keys.help': 'bu düymələr'
});
