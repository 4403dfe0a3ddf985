import { words } from '../dictionary';

/** Azerbaijani: the entries of what is selected. */
export const entry = words('entry', {
  'event.sides': 'Universitetlər: {sideA} – {universitiesA}, {sideB} – {universitiesB}',
  'event.participants': 'İştirakı məlum olan universitetlər',
  'event.agreements': 'Məlumatlardakı sazişlər',
  'event.none': 'Tapılan mənbələrin heç birində universitet cütlərinin adı çəkilmir. Qırıq xətli zolaq elan olunmuş ümumi sayı bildirir.',

  'detail.close': 'Şəbəkəyə qayıt',
  'detail.partners': 'Tərəfdaşlar',
  'detail.universities': 'Universitetlər',
  'detail.students': 'Tələbələr',
  'detail.events': 'Tədbirlər',
  'detail.noAgreements': 'Məlumatlarda bu universitetin sənədləşdirilmiş sazişi yoxdur. Bu, onun ümumiyyətlə sazişi olmadığı demək deyil.',
  'detail.website': 'Sayt',
  'detail.founded': 'Təsis ili: {year}',
  'detail.unplaced': 'Yeri məlum deyil: xəritədə yoxdur',
  'detail.occasion': 'Şərait',
  'detail.evidence': 'Mənbədə nə deyilir',

  'university.status.closed': 'Bağlanıb',
  'university.status.planned': 'Planlaşdırılır',
  'university.status.unverified': 'Fəaliyyət göstərdiyi yoxlanılmayıb',

  'similar.title': 'Oxşar universitetlər',
  'similar.means': 'Hər ikisinin bütün tərəfdaşları içində ortaq tərəfdaşların payı ən böyük olan universitetlər.',
  'similar.shared': { one: '{count} ortaq tərəfdaş', other: '{count} ortaq tərəfdaş' },
  'similar.missing': 'Oxşar universitetlərdə olan, burada olmayan tərəfdaşlar',
  'similar.because': 'Bu universitetlərin tərəfdaşı: {list}',
  'similar.missingMeans':
    'Ən oxşar on universitetə görə; oxşarlıq artdıqca çəki də artır. Bu, tövsiyə deyil, məlumatlara əsaslanan işarədir.',
  'similar.none': 'Məlumatlarda ən oxşar universitetlərin başqa tərəfdaşı yoxdur.',

  'introduce.title': 'İkisini kim tanış edə bilər',
  'introduce.means':
    'İkisi arasındakı ən qısa tərəfdaş zəncirlərindəki universitetlər, ən möhkəmi birinci. Zəncirin möhkəmliyi ən zəif həlqəsinin, həlqənin möhkəmliyi isə sazişlərinin sayı qədərdir.',
  'introduce.chain': 'Ən möhkəm qısa zəncir',
  'introduce.strength': { one: 'Ən zəif həlqədə {count} saziş', other: 'Ən zəif həlqədə {count} saziş' },
  'introduce.partners': 'İkisi artıq tərəfdaşdır.',
  'introduce.none': 'Birindən digərinə aparan tərəfdaş zənciri yoxdur.',

  'ego.label': 'Ətraf, addımla',
  'ego.off': 'söndürülüb',
  'ego.means':
    'Yalnız bu qədər saziş uzaqlığında olanları göstərir: 1 – tərəfdaşlar, 2 – onların da tərəfdaşları, 3 – sonuncuların tərəfdaşları. Xəritə, qraf və cədvəl buna uyğun dəyişir.',

  'compare.side': 'Yan-yana',
  'compare.event': 'Başqa tədbirlə müqayisə et',
  'compare.noEvent': 'yoxdur',
  'compare.label': 'Başqa universitetlə müqayisə et',
  'compare.country': 'Başqa ölkə ilə müqayisə et',
  'compare.none': 'Məlumatlarda bu iki universitet arasında sənədləşdirilmiş saziş yoxdur. Bu, sazişin ümumiyyətlə olmadığı demək deyil.',
  'compare.shared': 'Ortaq tərəfdaşlar',
  'compare.noShared': 'Məlumatlarda ortaq tərəfdaş yoxdur.'
});
