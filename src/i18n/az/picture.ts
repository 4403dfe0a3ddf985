import { words } from '../dictionary';

/** Azerbaijani: the graph, and walking through the pictures by keys. */
export const picture = words('picture', {
  'walk.graphList.country': 'Görünən ölkələr',
  'walk.graphList.city': 'Görünən şəhərlər',

  'graph.label.country': 'Ölkələrin və onların sazişlərinin qrafı',
  'graph.label.city': 'Şəhərlərin və onların sazişlərinin qrafı',
  'graph.label': 'Universitetlərin və onların sazişlərinin qrafı',
  'graph.keys':
    'Yuxarı və aşağı oxları universitetlər üzrə hərəkət etdirir, sağ ox sazişə və oradan tərəfdaşa aparır, sol ox geri qaytarır. {enter} açır, {escape} bir səviyyə geri çıxarır, plyus və minus miqyası dəyişir, 0 hamısını göstərir, {tools} düymələrə aparır. {tab} düyməsi görünənlərin siyahısına aparır.',
  'graph.fit': 'Qrafı tam göstər',
  'graph.drag': 'Dairəni bərkitmək üçün sürüşdürün, buraxmaq üçün iki dəfə klikləyin.',

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
  'walk.find': 'Axtarış və seçim'
});
