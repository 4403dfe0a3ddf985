/** English: measures of the network, and what is told from them. */
export const measure = {
  'measure.size': 'Size',
  'measure.usual': 'usual',
  'measure.colour': 'by measure',
  'measure.label': 'Measure',
  'measure.explain': 'What this means: {measure}',
  'measure.discs': 'A disc that stands for several universities shows the highest value among them.',
  'measure.sampled': {
    one: 'Estimated from {count} university chosen at random.',
    other: 'Estimated from {count} universities chosen at random.'
  },
  'measure.agreements': 'Agreements',
  'measure.agreements.means': 'How many of the agreements shown it takes part in.',
  'measure.partners': 'Partners',
  'measure.partners.means': 'With how many universities it has at least one of the agreements shown.',
  'measure.partnerCountries': 'Partner countries',
  'measure.partnerCountries.means': 'In how many countries other than its own there is a partner.',
  'measure.betweenness': 'Betweenness',
  'measure.betweenness.means':
    'How often a university lies on the shortest way between two others that have no agreement with each other: the share of all such ways that pass through it. A high value marks a bridge between parts of the network, not a good university.',
  'measure.community': 'Group',
  'measure.community.means':
    'Universities that have more agreements with each other than with the rest form a group (method of Louvain). Group 1 is the largest; the number says nothing else.',
  'measure.component': 'Connected part',
  'measure.component.means': 'A part within which a chain of partners leads from every university to every other. Part 1 is the largest.',
  'measure.meanDistance': 'Mean distance',
  'measure.meanDistance.means':
    'Mean distance to the partners along the surface of the Earth, from city to city. Each partner counts once; those without a known place are left out.',
  'measure.medianDistance': 'Median distance',
  'measure.medianDistance.means': 'Half of the partners are nearer than this, half are farther.',
  'measure.maxDistance': 'Greatest distance',
  'measure.maxDistance.means': 'Distance to the farthest partner.',
  'measure.universities': 'Universities',
  'measure.universities.means': 'Universities of the country that are shown.',
  'measure.cities': 'Cities',
  'measure.cities.means': 'Cities with such a university.',
  'measure.agreementsInside': 'Agreements at home',
  'measure.agreementsInside.means': 'Agreements with two parties or more in the country itself.',
  'measure.partnersAbroad': 'Partners abroad',
  'measure.partnersAbroad.means': 'Universities of other countries that are partners of one in the country.',
  'measure.announced': 'Announced',
  'measure.announced.means': 'The total stated at the event.',
  'measure.listed': 'Listed',
  'measure.listed.means': 'Pairs of universities named in a list or a row.',
  'measure.sourced': 'Sourced',
  'measure.sourced.means': 'Listed pairs that have a source of their own here.',
  'measure.rows': 'Agreements in the data',
  'measure.rows.means': 'Agreements in the data that were made at the event.',
  'measure.undated': 'Without a date',
  'measure.undated.means': 'Of these, agreements for which no date is known.',
  'measure.unsourced': 'Without a source',
  'measure.unsourced.means': 'Of these, agreements for which the data has no source.',
  'measure.participants': 'Known participants',
  'measure.participants.means': 'Universities known by name to have taken part.',
  'measure.network': 'The network in figures',
  'measure.density': 'Density',
  'measure.density.means':
    'Pairs of universities with an agreement as a share of all pairs that could have one. Networks of universities are always sparse: many are shown, each has few partners.',
  'measure.components': 'Connected parts',
  'measure.components.means':
    'Parts of two universities or more within which a chain of partners leads from each to every other. Universities without a partner are not counted.',
  'measure.largest': { one: '{number}; the largest has {count} university', other: '{number}; the largest has {count} universities' },
  'measure.communities': 'Groups',
  'measure.communities.means':
    'Groups of two universities or more that have more agreements with each other than with the rest (method of Louvain).',
  'measure.modularity': 'Modularity',
  'measure.modularity.means':
    'How clearly the groups are apart: 0 means no clearer than by chance, near 1 means that hardly an agreement leaves its group.',
  'measure.networkDistance.means': 'Mean length of a link between two partners along the surface of the Earth, each pair counted once.',
  'measure.reciprocity': 'Balance of student flows',
  'measure.reciprocity.means':
    'The share of the students of both directions who are matched by one going the other way: 100 per cent means as many each way. Only figures of the same kind, time and source are compared.',
  'measure.noReciprocity': 'No two figures can be compared.',

  'ranking.label': 'Ranking by',
  'ranking.ties': {
    one: '{count} more has the same value as the last shown.',
    other: '{count} more have the same value as the last shown.'
  },

  'similar.title': 'Similar universities',
  'similar.means': 'Those with most of the same partners, as a share of the partners of either.',
  'similar.shared': { one: '{count} partner in common', other: '{count} partners in common' },
  'similar.missing': 'Partners that similar universities have and this one lacks',
  'similar.because': 'Partner of: {list}',
  'similar.missingMeans':
    'Taken from the ten most similar universities; the more alike, the more they count. A hint from the data, not a recommendation.',
  'similar.none': 'The most similar universities have no other partner in the data.',

  'introduce.title': 'Who could introduce the two',
  'introduce.means':
    'Universities on the shortest chains of partners between the two, the strongest first. A chain is as strong as its weakest link, a link as its number of agreements.',
  'introduce.chain': 'Strongest shortest chain',
  'introduce.strength': { one: '{count} agreement on the weakest link', other: '{count} agreements on the weakest link' },
  'introduce.partners': 'The two are partners already.',
  'introduce.none': 'No chain of partners leads from one to the other.',

  'ego.label': 'Neighbourhood, in steps',
  'ego.off': 'off',
  'ego.means':
    'Shows only what is so many agreements away: 1 the partners, 2 their partners too, 3 the partners of these. Map, graph and table follow.',
  'ego.filter': { one: 'neighbourhood of the selection, {count} step', other: 'neighbourhood of the selection, {count} steps' },

  'compare.side': 'Side by side',
  'compare.event': 'Compare with another event',
  'compare.noEvent': 'none',
  'compare.label': 'Compare with another university',
  'compare.none': 'No agreement between the two is documented in the data. That does not mean that there is none.',
  'compare.shared': 'Partners that both have',
  'compare.noShared': 'The data has no partner that both have.'
} as const;
