import type { StatementWords } from './words';

/** Azerbaijani. */
export const az: StatementWords = {
  title: 'Əlçatanlıq bəyanatı',
  back: 'Xəritəyə qayıt',
  languages: 'Bu bəyanat başqa dillərdə',
  intro:
    'Bu saytın naşiri onu dövlət sektoru qurumlarının saytlarının əlçatanlığı haqqında 2016/2102 (Aİ) saylı Direktivə və aşağıda adı çəkilən ölkələrin qaydalarına uyğun olaraq əlçatan etməyə çalışır. Onlayn xəritələr üçün istisnadan istifadə olunmur.',
  organisation: 'Naşir',
  noOrganisation: 'bu saytın yerləşdiyi ünvanın sahibi olan təşkilat',
  scope: {
    title: 'Əhatə dairəsi',
    text: 'Bəyanat bu ünvandakı Universitetlər şəbəkəsinin xəritəsinə aiddir: xəritə, qraf, cədvəl, panel, axtarış, dialoq pəncərələri, çap görünüşü və bu səhifələr. Mənbə keçidlərinin apardığı başqa naşirlərin səhifələrinə aid deyil.'
  },
  status: {
    title: 'Uyğunluq dərəcəsi',
    text: 'Sayt Veb məzmununun əlçatanlığı üzrə təlimatların (WCAG) 2.2 versiyasının AA səviyyəsinə və EN 301 549 V3.2.1 standartının 9-cu fəslinə qismən uyğundur: istisnalar aşağıda sadalanır.',
    standards:
      'WCAG 2.2-nin altı meyarı EN 301 549 V3.2.1 standartından yenidir və onun bəndlərində yoxdur. 4.1.1 meyarı WCAG 2.2-də ləğv olunub.'
  },
  gaps: {
    title: 'Əlçatan olmayan məzmun',
    intro: 'Aşağıdakılar əlçatan deyil və ya tam əlçatan deyil:',
    items: [
      'Universitetlərin, şəhərlərin və tədbirlərin məlumatlarda seçilmiş dildə olmayan adları orijinal dildə və ya ingiliscə göstərilir və dili qeyd olunur.',
      'Qeydlər, şərait və mənbənin dedikləri yalnız ingiliscədir və ingiliscə olduğu qeyd olunub.',
      'Mənbələrin başlıqları mənbənin dilindədir, amma məlumatlarda bu dil göstərilmədiyi üçün qeyd olunmur (WCAG 3.1.2).',
      'Xəritədə və qrafda göstəricinin yanında çıxan kiçik izahın üzərinə göstəricini aparmaq olmur, o yalnız göstərici uzaqlaşanda bağlanır (WCAG 1.4.13). Eyni məzmun paneldə və cədvəldə var.',
      'Qrafdakı dairənin yerini yalnız sürükləməklə dəyişmək olur (WCAG 2.1.1, 2.5.7). Bu, məzmunu yox, düzülüşü dəyişir.'
    ],
    burden: 'Bunların heç biri qeyri-mütənasib yük və ya qanunun əhatəsindən kənar sayılmır; düzəldilməlidir.'
  },
  tests: {
    title: 'Necə yoxlanılıb',
    items: [
      'axe ilə avtomatik yoxlama (WCAG 2.0–2.2, A və AA səviyyələri, ən yaxşı təcrübə): görünüşlər beş dilin hamısında, bütün rəng mövzularında, dar və geniş ekranlarda.',
      'Fokus ardıcıllığı qeydə alınmaqla yalnız klaviatura ilə işləmə.',
      'Məcburi rənglərlə və azaldılmış hərəkətlə yoxlama.',
      'Bütün rəng və fonların kontrastının, habelə rəng görməsi pozulmuş göz üçün çalarların fərqinin hesablanması.',
      'Dar, adi və çox geniş ekran şəkillərinin nəzərdən keçirilməsi.'
    ],
    missing:
      'Hələ edilməyib: ekran oxuyucusu istifadəçiləri ilə yoxlama, əlilliyi olan şəxslərin yoxlaması və mətnlərin dil daşıyıcıları tərəfindən oxunması.'
  },
  prepared: {
    title: 'Bəyanatın hazırlanması',
    date: 'Hazırlanma tarixi',
    method: 'Bəyanat proqramı hazırlayanların özünüqiymətləndirməsinə əsaslanır. Naşir onu ildə azı bir dəfə yenidən nəzərdən keçirməlidir.'
  },
  contact: {
    title: 'Rəy və əlaqə',
    text: 'Saytda sizə maneə olan bir şey varsa və ya onun məzmunu sizə başqa formada lazımdırsa, naşirə yazın. Görünüşün ünvanını və nəyi edə bilmədiyinizi göstərin.',
    label: 'Əlaqə',
    none: 'Naşir hələ əlaqə ünvanı göstərməyib. Bu səhifənin aid olduğu saytın əlaqə məlumatlarından istifadə edin.'
  },
  enforcement: {
    title: 'Şikayət qaydası',
    text: 'Cavab almasanız və ya cavab sizi qane etməsə, qayda naşirin ölkəsindən asılıdır:',
    countries: {
      KZ: 'Dövlət orqanlarının internet resurslarının məzmunu haqqında 31 mart 2025-ci il tarixli 124-NQ nömrəli əmr tətbiq olunur. Şikayət saytı dərc edən dövlət orqanına və informasiyalaşdırma sahəsində səlahiyyətli orqana verilir.',
      AZ: 'Nazirlər Kabinetinin dövlət orqanlarının internet saytları haqqında 2007-ci il tarixli 33 nömrəli qərarı tətbiq olunur. Şikayət saytı dərc edən dövlət orqanına verilir.',
      EE: 'Dövlət sektoru saytlarının əlçatanlığına İstehlakçıların Hüquqlarının Müdafiəsi və Texniki Nəzarət Departamenti (Tarbijakaitse ja Tehnilise Järelevalve Amet) nəzarət edir.'
    },
    check: 'Sayt açılmazdan əvvəl naşir bu bölməni yoxlamalı və tamamlamalıdır.'
  },
  table: {
    title: 'Uyğunluq cədvəli',
    intro: 'WCAG 2.2-nin A və AA səviyyəli bütün uğur meyarları, EN 301 549 V3.2.1 standartının veb-səhifələr üçün bəndi ilə.',
    columns: ['Uğur meyarı', 'Səviyyə', 'EN 301 549', 'Nəticə', 'Qeyd'],
    results: { supported: 'Yerinə yetirilir', partial: 'Qismən yerinə yetirilir', none: 'Tətbiq olunmur' },
    noClause: 'V3.2.1-də yoxdur'
  },
  criteria: {
    '1.1.1': 'Mətn olmayan məzmun',
    '1.2.1': 'Yalnız audio və yalnız video (yazılmış)',
    '1.2.2': 'Subtitrlər (yazılmış)',
    '1.2.3': 'Audiotəsvir və ya media alternativi (yazılmış)',
    '1.2.4': 'Subtitrlər (canlı)',
    '1.2.5': 'Audiotəsvir (yazılmış)',
    '1.3.1': 'Məlumat və əlaqələr',
    '1.3.2': 'Mənalı ardıcıllıq',
    '1.3.3': 'Hissi xüsusiyyətlər',
    '1.3.4': 'İstiqamət',
    '1.3.5': 'Daxiletmə məqsədinin müəyyən edilməsi',
    '1.4.1': 'Rəngdən istifadə',
    '1.4.2': 'Səsin idarə edilməsi',
    '1.4.3': 'Kontrast (minimum)',
    '1.4.4': 'Mətnin ölçüsünün dəyişdirilməsi',
    '1.4.5': 'Mətn şəkilləri',
    '1.4.10': 'Məzmunun yenidən düzülməsi',
    '1.4.11': 'Mətn olmayan məzmunun kontrastı',
    '1.4.12': 'Mətn aralıqları',
    '1.4.13': 'Göstərici və ya fokusla çıxan məzmun',
    '2.1.1': 'Klaviatura',
    '2.1.2': 'Klaviatura tələsinin olmaması',
    '2.1.4': 'Simvol düymələri ilə qısayollar',
    '2.2.1': 'Tənzimlənən vaxt',
    '2.2.2': 'Fasilə, dayandırma, gizlətmə',
    '2.3.1': 'Üç parıltıdan çox olmayan və ya həddən aşağı',
    '2.4.1': 'Blokların ötürülməsi',
    '2.4.2': 'Səhifənin başlığı',
    '2.4.3': 'Fokus ardıcıllığı',
    '2.4.4': 'Keçidin məqsədi (kontekstdə)',
    '2.4.5': 'Bir neçə yol',
    '2.4.6': 'Başlıqlar və etiketlər',
    '2.4.7': 'Görünən fokus',
    '2.4.11': 'Fokusun örtülməməsi (minimum)',
    '2.5.1': 'Göstərici jestləri',
    '2.5.2': 'Göstərici əməlinin ləğvi',
    '2.5.3': 'Adda etiket',
    '2.5.4': 'Hərəkətlə idarəetmə',
    '2.5.7': 'Sürükləmə hərəkətləri',
    '2.5.8': 'Hədəfin ölçüsü (minimum)',
    '3.1.1': 'Səhifənin dili',
    '3.1.2': 'Hissələrin dili',
    '3.2.1': 'Fokus zamanı',
    '3.2.2': 'Daxiletmə zamanı',
    '3.2.3': 'Ardıcıl naviqasiya',
    '3.2.4': 'Ardıcıl adlandırma',
    '3.2.6': 'Ardıcıl kömək',
    '3.3.1': 'Səhvin müəyyən edilməsi',
    '3.3.2': 'Etiketlər və ya təlimatlar',
    '3.3.3': 'Səhv üçün təklif',
    '3.3.4': 'Səhvin qarşısının alınması (hüquqi, maliyyə, məlumat)',
    '3.3.7': 'Təkrar daxiletmə',
    '3.3.8': 'Əlçatan autentifikasiya (minimum)',
    '4.1.2': 'Ad, rol, qiymət',
    '4.1.3': 'Vəziyyət bildirişləri'
  },
  remarks: {
    pictures: 'Xəritənin və qrafın adı və sözlə qısa təsviri var; onlarda göstərilənlərin hamısı siyahıda və cədvəldə var.',
    media: 'Səs və video yoxdur.',
    structure: 'Başlıqlar, siyahılar, cədvəllər və bölgələr müvafiq şəkildə nişanlanıb.',
    order: 'Oxu və fokus ardıcıllığı mənaya uyğundur.',
    instructions: 'Heç bir göstəriş yalnız formaya, rəngə və ya yerə əsaslanmır.',
    orientation: 'Şaquli və üfüqi vəziyyətdə işləyir.',
    personal: 'Şəxsi məlumat soruşulmur.',
    colour: 'Növlər paneldə, cədvəldə və siyahıda da adlanır; sazişin dəqiqliyi xəttin qırıqlığından da görünür.',
    contrast: 'Hər mövzuda bütün mətn üçün azı 4,5:1, hesablanıb.',
    resize: 'Bütün mətn brauzerin miqyası ilə böyüyür; 200 % olanda heç nə itmir.',
    textPictures: 'Xəritə və qrafdakı adlar şəklin hissəsidir; eyni adlar siyahıda və cədvəldə mətn kimi var.',
    reflow: '320 pikseldən başlayaraq bir sütun; iki istiqamətdə yalnız xəritə, qraf və geniş cədvəllər öz çərçivəsində sürüşür.',
    lines: 'İdarəetmə elementləri, fokus çərçivələri, dairələr və mənalı xətlər üçün azı 3:1.',
    spacing: 'Hərf, söz və sətir aralarının genişlənməsi heç nəyi kəsmir.',
    hover:
      'Göstəricinin yanındakı izahın üzərinə göstəricini aparmaq və onu göstəricini tərpətmədən bağlamaq olmur; məzmunu paneldə və cədvəldə də var.',
    keyboard: 'Qrafdakı dairənin yerini əl ilə dəyişməkdən başqa hər şey.',
    trap: 'Tab hər hissədən, o cümlədən xəritədən və qrafdan çıxarır.',
    shortcuts:
      'Tək düymələr yalnız fokusun olduğu hissədə işləyir; hər yerdən axtarışa aparan / düyməsini xəritə və mənbələr haqqında pəncərədə söndürmək olar.',
    time: 'Vaxt məhdudiyyəti yoxdur.',
    motion: 'Hərəkət əməldən sonra baş verir və bir neçə saniyəyə özü bitir; azaldılmış hərəkətdə o yoxdur.',
    flashes: 'Heç nə parıldamır.',
    bypass: 'Bölgələr və başlıqlar hər hissəyə aparır.',
    title: 'Pəncərənin başlığı səhifəni adlandırır.',
    links: 'Keçidlər hara apardığını deyir; mənbələrin başlığı var.',
    ways: 'Hər yazıya axtarış, siyahılar, cədvəl, xəritə, qraf və ünvanlar aparır.',
    headings: 'Başlıqlar və etiketlər onlardan sonra nə gəldiyini deyir.',
    focus: 'Azı 2 piksellik çərçivə, məcburi rənglərdə də.',
    unobscured: 'Fokusda olan elementi heç nə örtmür.',
    gestures: 'Hər jestin düyməsi və ya klavişi də var.',
    cancel: 'Əməl göstərici buraxılanda baş verir.',
    label: 'Səslənən adda görünən mətn var.',
    device: 'Cihazın hərəkəti ilə heç nə idarə olunmur.',
    dragging: 'Xəritəni və qrafı klaviş və düymələrlə hərəkət etdirmək olur; qrafdakı dairənin yerini dəyişmək üçün sürükləmək lazımdır.',
    targets: 'Azı 24 × 24 piksel, əsas elementlər 44; şəkillərdəki xətlər və dairələr siyahıda da var.',
    language: 'Səhifənin dili göstərilib və seçilmiş dillə birlikdə dəyişir.',
    parts: 'Adların və ingiliscə mətnlərin dili göstərilib, mənbə başlıqlarının dili göstərilməyib.',
    predictable: 'Təkcə fokus və daxiletmə gözlənilməz dəyişiklik yaratmır.',
    consistent: 'İdarəetmə elementlərinin yeri və adı bütün görünüşlərdə eynidir.',
    help: 'Əlaqə və izahlar bütün görünüşlərdə eyni yerdədir.',
    entries: 'Səhv ola biləcək daxiletmə yoxdur.',
    fields: 'Hər sahənin görünən və ya səslənən etiketi var.',
    transactions: 'Əqd və çoxaddımlı proses yoxdur.',
    login: 'Sistemə giriş yoxdur.',
    names:
      'İdarəetmə elementlərinin adı, rolu və vəziyyəti var; avtomatik və klaviatura ilə yoxlanıb, ekran oxuyucusu istifadəçiləri ilə hələ yox.',
    messages: 'Nəticələr və seçim barədə bir nəzakətli bildiriş xəbər verir.'
  }
};
