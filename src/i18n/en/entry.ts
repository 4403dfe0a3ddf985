/** English: the entries of what is selected. */
export const entry = {
  'event.sides': '{universitiesA} universities of {sideA}, {universitiesB} of {sideB}',
  'event.participants': 'Universities known to have taken part',
  'event.agreements': 'Agreements in the data',
  'event.none': 'No pair of universities is named in any source found. The dashed band stands for the announcement.',

  'detail.close': 'Back to the network',
  'detail.partners': 'Partners',
  'detail.universities': 'Universities',
  'detail.students': 'Students',
  'detail.events': 'Events',
  'detail.noAgreements': 'No agreement of this university is documented in the data. That does not mean that it has none.',
  'detail.website': 'Website',
  'detail.founded': 'Founded {year}',
  'detail.unplaced': 'Place not known: not on the map',
  'detail.occasion': 'Occasion',
  'detail.evidence': 'What the source says',

  'university.status.closed': 'Closed',
  'university.status.planned': 'Planned',
  'university.status.unverified': 'Not verified to be operating',

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

  'compare.side': 'Side by side',
  'compare.event': 'Compare with another event',
  'compare.noEvent': 'none',
  'compare.label': 'Compare with another university',
  'compare.country': 'Compare with another country',
  'compare.none': 'No agreement between the two is documented in the data. That does not mean that there is none.',
  'compare.shared': 'Partners that both have',
  'compare.noShared': 'The data has no partner that both have.'
} as const;
