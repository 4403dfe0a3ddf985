import { words } from '../dictionary';

/** Azerbaijani: map and graph, their legend, and walking through them by keys. */
export const picture = words('picture', {
  'legend.toggle': 'Şərti işarələr',
  'legend.display': 'Göstərmə',
  'legend.map': 'Xəritənin şərti işarələri',
  'legend.graph': 'Qrafın şərti işarələri',
  'legend.solid': 'İmzalanıb və ya qüvvədədir',
  'legend.dashed': 'Elan olunub, layihə halında, siyahıda və ya xəbər verilib',
  'legend.dotted': 'Sənədin adı çəkilməyib',
  'legend.band': 'Cütlərin siyahısı olmadan elan edilmiş ümumi say',
  'legend.bandLabel': 'elan olunub: {count}',
  'legend.strongest': 'Göstərilən əlaqələr: {drawn} / {possible}, sazişləri ən çox olanlar',
  'legend.drawAll': 'Hamısını göstərmək',
  'legend.drawStrongest': 'Yalnız ən böyüklərini göstərmək',
  'legend.discs': 'Dairələr: sahəsi saziş sayına görə',
  'legend.nodes': 'Dairələr: sahəsi tərəfdaş sayına görə',
  'legend.otherCountries': 'Digər ölkələr',
  'legend.otherPairs': 'Digər ölkə cütləri',
  'legend.otherGroups': 'Daha kiçik qruplar',
  'legend.group': 'Qrup {number}',
  'legend.colour': 'Rəng',
  'legend.byKind': 'növə görə',
  'legend.byPair': 'ölkə cütünə görə',
  'legend.byCountry': 'ölkəyə görə',
  'legend.byCommunity': 'qrupa görə',

  'map.label.country': 'Ölkələr arasındakı sazişlərin xəritəsi',
  'map.label.university': 'Universitetlər arasındakı sazişlərin xəritəsi',
  'map.label': 'Şəhərlər arasındakı sazişlərin xəritəsi',
  'map.keys':
    'Ox düymələri xəritəni hərəkət etdirir, plyus və minus miqyası dəyişir, 0 hamısını göstərir, {globe} qlobus ilə müstəvi xəritəni əvəz edir, {tools} düymələrə aparır. {tab} düyməsi görünənlərin siyahısına aparır.',
  'map.zoomIn': 'Yaxınlaşdır',
  'map.zoomOut': 'Uzaqlaşdır',
  'map.fit': 'Seçiləni tam göstər',
  'map.flat': 'Müstəvi xəritə',
  'map.globe': 'Qlobus',
  'map.fallback': 'İnteraktiv xəritəni burada çəkmək mümkün deyil. Eyni məzmunlu sadə təsvir göstərilir.',
  'map.failed':
    'Xəritə yüklənmədi: kontur faylı alınmadı. Eyni sazişlər cədvəldə və qrafda var. Yenidən cəhd etmək üçün səhifəni yeniləyin.',

  'walk.graphList.country': 'Görünən ölkələr',
  'walk.graphList.city': 'Görünən şəhərlər',
  'walk.mapTools': 'Xəritənin idarə edilməsi',
  'walk.graphTools': 'Qrafın idarə edilməsi',
  'walk.mapList': 'Xəritədə görünənlər',
  'walk.graphList': 'Görünən universitetlər',
  'walk.linksOf': 'Sazişlər: {name}',
  'walk.nothing': 'Görünən heç nə yoxdur.',
  'walk.partners': { one: '{count} tərəfdaş', other: '{count} tərəfdaş' },
  'walk.university': '{name}: {partners}, {agreements}.',
  'walk.agreement': '{kind}, tərəfdaş – {partner}, {date}.',
  'walk.several': '{agreements}, tərəfdaş – {partner}: {kinds}.',

  'graph.label.country': 'Ölkələrin və onların sazişlərinin qrafı',
  'graph.label.city': 'Şəhərlərin və onların sazişlərinin qrafı',
  'graph.label': 'Universitetlərin və onların sazişlərinin qrafı',
  'graph.keys':
    'Yuxarı və aşağı oxları universitetlər üzrə hərəkət etdirir, sağ ox sazişə və oradan tərəfdaşa aparır, sol ox geri qaytarır. {enter} açır, {escape} bir səviyyə geri çıxarır, plyus və minus miqyası dəyişir, 0 hamısını göstərir, {tools} düymələrə aparır. {tab} düyməsi görünənlərin siyahısına aparır.',
  'graph.fit': 'Qrafı tam göstər',
  'graph.drag': 'Dairəni bərkitmək üçün sürüşdürün, buraxmaq üçün iki dəfə klikləyin.'
});
