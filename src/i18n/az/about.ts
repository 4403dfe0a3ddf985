import { words } from '../dictionary';

/** Azerbaijani: the page about the network. */
export const about = words('about', {
  'about.open': 'Xəritə və mənbələr haqqında',
  'about.title': 'Bu xəritə haqqında',
  'about.disclaimer':
    'Bu xəritədə göstərilən sərhədlər və adlar, habelə istifadə olunan işarələr hər hansı ölkənin və ya ərazinin hüquqi statusunun rəsmi təsdiqi və ya onun barəsində rəy bildirmək demək deyil.',
  'about.disclaimerShort': 'Sərhədlər və adlar hüquqi status barədə rəy bildirmir.',
  'about.kosovo':
    '* Kosovonun adının çəkilməsi Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının 1244 (1999) nömrəli qətnaməsi kontekstində başa düşülməlidir.',
  'about.attribution':
    'Konturlar: Natural Earth (ictimai mülkiyyət). Şəhərlər: GeoNames (CC BY 4.0). Müəssisələr: ROR (CC0). Ölkə adları: Unicode CLDR.',
  'about.attributionShort': 'Natural Earth · GeoNames · ROR · CLDR',
  'about.data': 'Məlumatlar {version}, {date}',
  'about.dataLicence': 'Toplanmış məlumatların lisenziyası – CC BY 4.0, proqramın lisenziyası – MIT.',
  'about.sources': 'Nə məlumdur, nə şübhəlidir, nə çatışmır',
  'about.tables': 'Cədvəllər fayl şəklində',
  'about.close': 'Bağla',
  'about.shortcut': '{key} düyməsi axtarışa aparır',
  'about.counting':
    'Məlumatın olmaması sıfır demək deyil: qövsü olmayan universitetin bu məlumatlarda sənədləşdirilmiş sazişi yoxdur. Tarixlər mənbədəki dəqiqliyi saxlayır. Elan olunmuş ümumi say heç vaxt cütlərə çevrilmir.',

  'statement.link': 'Əlçatanlıq'
});
