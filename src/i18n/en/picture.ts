/** English: the graph, and walking through the pictures by keys. */
export const picture = {
  'walk.graphList.country': 'Countries in view',
  'walk.graphList.city': 'Cities in view',

  'graph.label.country': 'Graph of the countries and their agreements',
  'graph.label.city': 'Graph of the cities and their agreements',
  'graph.label': 'Graph of the universities and their agreements',
  'graph.keys':
    'Up and down go through the universities, right goes onto an agreement and on to the partner, left goes back. {enter} opens, {escape} steps out, plus and minus zoom, 0 shows everything, {tools} leads to the buttons. {tab} leads to the list of what is in view.',
  'graph.fit': 'Fit the graph',
  'graph.drag': 'Drag a disc to pin it, double-click to release it.',

  'walk.mapTools': 'Controls of the map',
  'walk.graphTools': 'Controls of the graph',
  'walk.mapList': 'In view on the map',
  'walk.graphList': 'Universities in view',
  'walk.linksOf': 'Agreements of: {name}',
  'walk.nothing': 'Nothing is in view.',
  'walk.partners': { one: '{count} partner', other: '{count} partners' },
  'walk.university': '{name}: {partners}, {agreements}.',
  'walk.agreement': '{kind} with {partner}, {date}.',
  'walk.several': '{agreements} with {partner}: {kinds}.',
  'walk.find': 'Search and selection'
} as const;
