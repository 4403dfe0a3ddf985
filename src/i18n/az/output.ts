import { words } from '../dictionary';

/** Azerbaijani: about the network; lists, print, citation and files for others. */
export const output = words('output', {
  'about.title': 'Bu xəritə haqqında',
  'about.attribution':
    'Konturlar: Natural Earth (ictimai mülkiyyət). Şəhərlər: GeoNames (CC BY 4.0). Müəssisələr: ROR (CC0). Ölkə adları: Unicode CLDR.',
  'about.sources': 'Nə məlumdur, nə şübhəlidir, nə çatışmır',
  'about.tables': 'Cədvəllər fayl şəklində',
  'about.shortcut': '{key} düyməsi axtarışa aparır',
  'about.counting':
    'Məlumatın olmaması sıfır demək deyil: qövsü olmayan universitetin bu məlumatlarda sənədləşdirilmiş sazişi yoxdur. Tarixlər mənbədəki dəqiqliyi saxlayır. Elan olunmuş ümumi say heç vaxt cütlərə çevrilmir.',

  'list.back': 'Xəritəyə qayıt',
  'list.skip': 'Siyahıya keç',
  'list.filtered': 'Filtr qoşulub. Siyahıdakı sazişlər: {shown}, cəmi: {total}.',
  'list.all': 'Filtri ləğv et',
  'list.print': 'Siyahını çap et',

  'cite.title': 'Bu siyahıya istinad',
  'cite.copy': 'İstinadı kopyala',
  'cite.copied': 'İstinad kopyalandı',
  'cite.failed': 'İstinad kopyalanmadı: mətnini seçin.',
  'cite.text': '{list}. Mənbə: {title}. {network}. Məlumatların versiyası: {version}, {date}. {address} (müraciət tarixi: {today})',

  'print.date': 'Çap tarixi',
  'print.data': 'Məlumatlar',
  'print.address': 'Bu görünüşün ünvanı',
  'print.number': '№',
  'print.announced': 'Elan olunmuş ümumi saylar',
  'print.notes': 'Necə sayılır',
  'print.cut': 'Siyahı uzundur: çap olunan sazişlərin sayı – {shown}, cəmi – {total}.',
  'print.none': 'Heç bir saziş göstərilmir.',

  'export.what': 'Fayla nə daxil olur',
  'export.shown': 'Göstərilənlər',
  'export.all': 'Bütün şəbəkə',
  'export.choice': '{what}: {list}',
  'export.pairs': { one: '{count} əlaqəli cüt', other: '{count} əlaqəli cüt' },
  'export.whole': 'Bütün şəbəkə: {list}.',
  'export.tables': 'Cədvəllər',
  'export.programs': 'Başqa proqramlar üçün',
  'export.pictures': 'Şəkillər',
  'export.csv': 'Sazişlər adlar, ölkələr və şəhərlərlə bir cədvəldə, istənilən proqram üçün.',
  'export.csvExcelName': 'Excel üçün CSV',
  'export.csvExcel': 'Həmin cədvəl, ikiqat kliklə düzgün açılan şəkildə.',
  'export.xlsx': 'Sazişlər, universitetlər, şəhərlər, tədbirlər və tələbə göstəriciləri vərəqlərindən ibarət iş kitabı.',
  'export.package': 'Bütün cədvəllər və onların təsviri bir arxivdə: saxlamaq, dərc etmək, burada yenidən açmaq üçün.',
  'export.geojson': 'Şəhərlər və universitetlər nöqtə, əlaqələr xətt şəklində, coğrafi proqramlar üçün.',
  'export.gexf': 'Yerləri, rəngləri və tarixləri ilə qraf, Gephi proqramı üçün.',
  'export.graphml': 'Şəbəkələri təhlil edən başqa proqramlar üçün qraf.',
  'export.json': 'Mənbəsi ilə birlikdə bütün qeydlər, proqramçılar üçün.',
  'export.png': 'Slaydlar və sənədlər üçün şəkil.',
  'export.svg': 'İstənilən ölçüdə aydın qalan və redaktə edilə bilən təsvir.',
  'export.picture': 'Nə təsvir olunur',
  'export.size': 'PNG ölçüsü, piksel',
  'export.made': 'Şəklin tarixi: {date}',
  'export.making': 'Fayl hazırlanır: {file}',
  'export.done': 'Endirildi: {file}',
  'export.failed': 'Fayl hazırlanmadı: {file}. Yenidən cəhd edin.',
  'export.tooLarge': 'Bu brauzer belə ölçüdə şəkil hazırlaya bilmir. Daha kiçiyini seçin.',
  'export.cite': 'Bu görünüşə istinad',
  'export.references': 'İstinad proqramları üçün'
});
