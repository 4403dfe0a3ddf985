import { words } from '../dictionary';

/** Azerbaijani: what the stage says besides the words of its scenes. */
export const stage = words('stage', {
  'stage.label': 'Səhnə',
  'stage.speaker': 'Məruzəçinin pəncərəsi',
  'stage.scene': 'Kadr {number}, cəmi {total}',
  'stage.number': 'Kadr {number}: {key} düyməsini basın',
  'stage.loading': 'Nümayiş yüklənir',
  'stage.missing': 'Bu şəbəkənin nümayişi yoxdur',
  'stage.replay': 'İmzalanma ardıcıllığı ilə sazişlər',
  'stage.replayed': 'İmzalanma tarixi olan: {total}. Tarixi olmayan və ya imzalanmamış: {left}.',
  'stage.signed': '{names}: {number}, cəmi {total}',
  'stage.noneSigned': 'Burada imzalanma tarixi olan saziş yoxdur',
  'stage.failed': 'Məlumatları yükləmək mümkün olmadı',
  'stage.noNetwork': '“{id}” adlı şəbəkə burada yoxdur',
  'stage.noEvent': '“{id}” adlı tədbir bu şəbəkədə yoxdur',
  'stage.unopened': 'Məruzəçinin pəncərəsi açılmadı. Bu səhifəyə pəncərə açmağa icazə verin və {key} düyməsini yenidən basın.',
  'stage.sources': 'Mənbələr',
  'stage.sourceCount': { one: 'Məlumatlarda {count} mənbə göstərilib', other: 'Məlumatlarda {count} mənbə göstərilib' },
  'stage.draft': 'Qaralama, dərc olunmayıb',
  'stage.covered': 'Ekran bağlıdır',
  'stage.keys': 'Düymələr',
  'stage.keys.next': 'növbəti',
  'stage.keys.previous': 'əvvəlki',
  'stage.keys.ends': 'birinci, sonuncu',
  'stage.keys.jump': '1–99 kadrına',
  'stage.keys.black': 'qara',
  'stage.keys.white': 'ağ',
  'stage.keys.fullscreen': 'tam ekran',
  'stage.keys.speaker': 'məruzəçinin pəncərəsi',
  'stage.keys.help': 'bu düymələr'
});
