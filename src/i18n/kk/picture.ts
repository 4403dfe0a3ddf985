import { words } from '../dictionary';

/** Kazakh: the graph, and walking through the pictures by keys. */
export const picture = words('picture', {
  'walk.graphList.country': 'Көрініп тұрған елдер',
  'walk.graphList.city': 'Көрініп тұрған қалалар',

  'graph.label.country': 'Елдер мен олардың келісімдерінің графы',
  'graph.label.city': 'Қалалар мен олардың келісімдерінің графы',
  'graph.label': 'Университеттер мен олардың келісімдерінің графы',
  'graph.keys':
    'Жоғары және төмен пернелері университеттерді аралатады, оң жақ пернесі келісімге, одан әрі серіктеске өткізеді, сол жақ пернесі кері қайтарады. {enter} ашады, {escape} бір деңгей шығарады, плюс пен минус масштабты өзгертеді, 0 бәрін көрсетеді, {tools} түймелерге апарады. {tab} көрініп тұрғандардың тізіміне апарады.',
  'graph.fit': 'Графты толық көрсету',
  'graph.drag': 'Дөңгелекті бекіту үшін сүйреңіз, босату үшін екі рет шертіңіз.',

  'walk.mapTools': 'Картаны басқару',
  'walk.graphTools': 'Графты басқару',
  'walk.mapList': 'Картада көрініп тұрғандар',
  'walk.graphList': 'Көрініп тұрған университеттер',
  'walk.linksOf': 'Келісімдері: {name}',
  'walk.nothing': 'Көрініп тұрған ештеңе жоқ.',
  'walk.partners': { one: '{count} серіктес', other: '{count} серіктес' },
  'walk.university': '{name}: {partners}, {agreements}.',
  'walk.agreement': '{kind}, серіктес – {partner}, {date}.',
  'walk.several': '{agreements}, серіктес – {partner}: {kinds}.',
  'walk.find': 'Іздеу және іріктеу'
});
