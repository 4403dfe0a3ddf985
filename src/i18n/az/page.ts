import { words } from '../dictionary';

/** Azerbaijani: what the page says as soon as it opens, and what several views say. */
export const page = words('page', {
  'about.open': 'Xəritə və mənbələr haqqında',
  'about.disclaimer':
    'Bu xəritədə göstərilən sərhədlər və adlar, habelə istifadə olunan işarələr hər hansı ölkənin və ya ərazinin hüquqi statusunun rəsmi təsdiqi və ya onun barəsində rəy bildirmək demək deyil.',
  'about.disclaimerShort': 'Sərhədlər və adlar hüquqi status barədə rəy bildirmir.',
  'about.kosovo':
    '* Kosovonun adının çəkilməsi Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının 1244 (1999) nömrəli qətnaməsi kontekstində başa düşülməlidir.',
  'about.attributionShort': 'Natural Earth · GeoNames · ROR · CLDR',
  'about.data': 'Məlumatlar {version}, {date}',
  'about.dataLicence': 'Toplanmış məlumatların lisenziyası – CC BY 4.0, proqramın lisenziyası – MIT.',
  'about.close': 'Bağla',

  'statement.link': 'Əlçatanlıq',

  'coverage.open': 'Əhatə',
  'coverage.title': 'Əhatə: nə məlumdur və necə sayılır',
  'coverage.how': 'Bu necə sayılır',
  'coverage.answer': 'Elan olunub: {announced}. Cüt-cüt adı çəkilib: {listed}. Mənbə ilə sənədləşdirilib: {sourced}.',
  'coverage.numbers': 'Qiymətlərin yanındakı rəqəmlər',

  'event.rule':
    'Elan olunub – tədbirdə açıqlanan ümumi say. Siyahıda – siyahıda və ya məlumat sətrində adı çəkilən universitet cütləri. Mənbəsi olan – siyahıdakı cütlərdən burada öz mənbəsi göstərilənlər.',

  'detail.agreements': 'Sazişlər',

  'confidence.unstated': 'göstərilməyib',
  'confidence.low': 'aşağı',
  'confidence.medium': 'orta',
  'confidence.high': 'yüksək',

  'filter.open': 'Süzgəclər',
  'filter.active': { one: '{count} şərt', other: '{count} şərt' },
  'filter.chips': 'Qoyulmuş süzgəclər',
  'filter.found': 'Sazişlər: {total} içindən {shown}',
  'filter.spoken': 'Göstərilən sazişlər: {total} içindən {shown}',
  'filter.reset': 'Hamısını sıfırla',
  'filter.remove': 'Çıxar: {condition}',
  'filter.named': '{facet}: {value}',
  'filter.evidence': 'Təsdiq',
  'filter.confidence': 'Etibarlılıq',
  'filter.online': 'internetdə mənbə',
  'filter.printed': 'çap mənbəyi',
  'filter.none': 'mənbəsiz',
  'filter.time': 'Tarix',
  'filter.dated': 'yalnız tarixi olanlar',
  'filter.since': 'başlanğıc: {date}',
  'filter.until': 'son: {date}',
  'filter.within': '{from} – {to}',
  'filter.reversed': '{from} – {to}: bu aralığa heç bir tarix düşmür',
  'filter.unknown': {
    one: 'Ünvandakı {count} dəyər bu məlumatlarda yoxdur',
    other: 'Ünvandakı {count} dəyər bu məlumatlarda yoxdur'
  },
  'filter.pairs': 'arasında: {first} ↔ {second}',
  'filter.noneLeft': 'Süzgəclər bu universitetin heç bir sazişini saxlamır.',
  'filter.noRows': 'Süzgəclər bu cədvəl üçün heç nə saxlamır.',
  'filter.nothing': 'Bu süzgəclər heç bir saziş saxlamır: {list}.',

  'import.open': 'Öz məlumatını aç',
  'import.privacy': 'Fayllar bu cihazda qalır: heç nə göndərilmir.',
  'import.dropHere': 'Açmaq üçün faylları buraxın',
  'import.formats': 'CSV, TSV, XLSX, GeoJSON, ZIP və ya saxlanmış layihə',

  'own.label': 'Öz məlumatı',
  'own.mark': 'Öz məlumatı, rəsmi deyil: {file}',
  'own.edit': 'Sütunlar və hesabat',
  'own.save': 'Layihəni saxla',
  'own.close': 'Öz məlumatını bağla',
  'own.closed': 'Öz məlumatı bağlandı və burada saxlanılmır. Dərc olunmuş şəbəkə açılır.',
  'own.notKept': 'Bu brauzer faylları saxlamır: səhifə yenidən yükləndikdən sonra onları təkrar açmaq lazımdır. Layihəni saxlayın.',
  'own.notSaved': 'Layihəni saxlamaq mümkün olmadı.',
  'own.address': 'Öz məlumatı ünvanda yoxdur: yalnız bu brauzerdə açılır. Ötürmək üçün layihəni saxlayın.',
  'own.cite': '{list}. Burada: {title}. {mark} ({today})',
  'own.gone': 'Ünvan öz məlumatına aiddir, lakin bu brauzerdə o yoxdur. Standart şəbəkə göstərilir.',

  'issues.open': { one: 'Məlumatlara dair {count} qeyd', other: 'Məlumatlara dair {count} qeyd' },

  'matrix.others': { one: 'daha {count}', other: 'daha {count}' },

  'ego.filter': { one: 'seçilənin ətrafı, {count} addım', other: 'seçilənin ətrafı, {count} addım' },

  'share.copy': 'Keçidi köçür',
  'share.copied': 'Keçid köçürüldü',
  'share.failed': 'Bu ünvanı köçürün: {address}',
  'share.open': 'Paylaş və yerləşdir',

  'list.open': 'Siyahı və istinad',
  'list.title': 'Sazişlər: {name}',
  'list.whole': 'Bütün sazişlər',

  'print.open': 'Bu görünüşü çap et',

  'export.open': 'Endir',
  'export.title': 'Endirmə və istinad',

  'app.title': 'Universitetlər şəbəkəsinin xəritəsi',

  'view.label': 'Görünüş',
  'view.map': 'Xəritə',
  'view.graph': 'Qraf',
  'view.table': 'Cədvəl',
  'view.matrix': 'Matris',
  'view.all': 'Hamısı',

  'language.label': 'Dil',

  'theme.label': 'Rənglər',
  'theme.auto': 'Cihazdakı kimi',
  'theme.light': 'Açıq',
  'theme.dark': 'Tünd',
  'theme.contrast': 'Yüksək kontrast',

  'title.selection': '{selection} – {title}',
  'title.view': '{view} – {title}',

  'skip.map': 'Xəritəyə keç',
  'skip.graph': 'Qrafa keç',
  'skip.table': 'Cədvələ keç',
  'skip.entry': 'Təsvirə keç',

  'search.short': 'Axtarış',
  'search.label': 'Universitet, şəhər və ya ölkə axtarışı',
  'search.results': { one: '{count} nəticə', other: '{count} nəticə' },
  'search.none': '“{query}” sorğusu üzrə heç nə tapılmadı',
  'search.clear': 'Axtarışı təmizlə',

  'sheet.full': 'Tam hündürlük',
  'sheet.half': 'Yarım hündürlük',

  'all.picture': 'Cədvəlin üstündəki görüntü',

  'type.university': 'Universitet',
  'type.city': 'Şəhər',
  'type.country': 'Ölkə',
  'type.agreement': 'Saziş',
  'type.event': 'Tədbir',
  'type.pair': 'Cüt',

  'count.universities': { one: 'universitet', other: 'universitet' },
  'count.cities': { one: 'şəhər', other: 'şəhər' },
  'count.countries': { one: 'ölkə', other: 'ölkə' },
  'count.agreements': { one: 'saziş', other: 'saziş' },
  'count.partners': { one: 'tərəfdaş', other: 'tərəfdaş' },
  'count.dated': 'tarixi olan',
  'count.announced': 'elan olunub',
  'count.listed': 'siyahıda',
  'count.sourced': 'mənbəsi olan',

  'counts.agreements': { one: '{count} saziş', other: '{count} saziş' },
  'counts.universities': { one: '{count} universitet', other: '{count} universitet' },
  'counts.countries': { one: '{count} ölkə', other: '{count} ölkə' },
  'counts.unplaced': {
    one: 'Yeri məlum olmayan {count} universitet yalnız cədvəldədir',
    other: 'Yeri məlum olmayan {count} universitet yalnız cədvəldədir'
  },

  'overview.title': 'Şəbəkə',

  'summary.shown': 'Göstərilir: {list}.',
  'summary.most': 'Ən çox sazişi olanlar: {list}.',
  'summary.item': '{name} – {count}',
  'summary.selected': 'Seçilib: {name}.',
  'summary.partners': 'Ən çox ortaq saziş: {list}.',
  'summary.noFilter': 'Süzgəc qoyulmayıb.',
  'summary.filters': 'Süzgəclər: {list}.',
  'summary.filterConnected': 'yalnız sazişi olan universitetlər',
  'summary.filterText': '“{query}” mətni',

  'agreement.startedOn': 'Başlayıb: {date}',
  'agreement.noDate': 'tarixsiz',
  'agreement.source': 'Mənbə',
  'agreement.printed': 'Çap mənbəsi: {title}',
  'agreement.noSource': 'Məlumatlarda mənbə yoxdur',
  'agreement.retrieved': 'müraciət tarixi: {date}',
  'agreement.confidence': 'Etibarlılıq: {level}',
  'agreement.distance': 'Məsafə: {distance}',
  'agreement.report': 'Səhv barədə bildir',

  'level.automatic': 'avtomatik',
  'level.inside': 'Daxildə: {agreements}',
  'level.open.city': 'Şəhərlər üzrə aç',
  'level.open.university': 'Universitetlər üzrə aç',
  'level.close.country': 'Ölkələrə qayıt',
  'level.close.city': 'Şəhərlərə qayıt',
  'level.parts.city': 'Şəhər cütləri üzrə',
  'level.parts.university': 'Universitet cütləri üzrə',
  'level.unplaced': {
    one: '{count} sazişin şəhəri məlum deyil və o, bu cütlərin heç birinə daxil deyil.',
    other: '{count} sazişin şəhəri məlum deyil və onlar bu cütlərin heç birinə daxil deyil.'
  },
  'level.label': 'Səviyyə',
  'level.auto': 'miqyasa görə',
  'level.country': 'ölkələr',
  'level.city': 'şəhərlər',
  'level.university': 'universitetlər',
  'level.schematic': 'Şəhərin universitetləri onun ətrafında durur: məlumatlarda küçə yox, şəhər var.',

  'kind.memorandum': 'Memorandum',
  'kind.cooperation_agreement': 'Əməkdaşlıq sazişi',
  'kind.double_degree': 'İkili diplom',
  'kind.exchange': 'Mübadilə',
  'kind.joint_centre': 'Birgə mərkəz',
  'kind.branch_campus': 'Filial',
  'kind.no_document': 'Sənədin adı çəkilməyib',
  'kind.other': 'Digər',
  'kind.otherAs': 'Digər: {text}',

  'status.signed': 'imzalanıb',
  'status.in_force': 'qüvvədədir',
  'status.announced': 'elan olunub',
  'status.drafted': 'layihə halında',
  'status.listed': 'siyahıda',
  'status.reported': 'xəbər verilib',
  'status.expired': 'müddəti bitib',
  'status.terminated': 'xitam verilib',
  'status.unknown': 'statusu məlum deyil',

  'map.arc': '{a} – {b}',

  'load.loading': 'Şəbəkə yüklənir',
  'load.failed': 'Şəbəkəni yükləmək mümkün olmadı',
  'load.failedFile': '{file} faylını oxumaq mümkün olmadı: {cause}',
  'load.remedy': 'Bağlantını və faylın səhifənin yanında olduğunu yoxlayın, sonra yenidən cəhd edin.',
  'load.retry': 'Yenidən cəhd et',
  'load.partFailed': 'Səhifənin bir hissəsini yükləmək mümkün olmadı. Təkrarlanarsa, səhifəni yeniləyin.',
  'load.kept': 'Əvvəl açılan ekranda qalır.',
  'load.noNetwork': '“{id}” adlı şəbəkə burada yoxdur. Standart şəbəkə göstərilir.',
  'load.notInData': 'Ünvanda bu şəbəkədə olmayan element göstərilib: {id}',
  'load.cause.status': 'serverin cavabı – {status}',
  'load.cause.network': 'server cavab vermir',
  'load.cause.size': 'fayl icazə veriləndən böyükdür',
  'load.cause.broken': 'məzmunu oxumaq mümkün deyil',

  'walk.find': 'Axtarış və seçim',

  'table.kind': 'Növ',
  'table.status': 'Status',
  'table.more': { one: 'və daha {count}', other: 'və daha {count}' },
  'table.fewer': 'Daha az göstər'
});
