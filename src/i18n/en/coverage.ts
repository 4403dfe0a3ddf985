/** English: what the numbers count and how far the data reach. */
export const coverage = {
  'coverage.lead':
    'The tables below are of all the data, whatever is filtered. Announced totals are never turned into pairs of universities.',
  'coverage.all': 'All the data',
  'coverage.events': 'By event',
  'coverage.pairs': 'By pair of countries',
  'coverage.countries': 'Countries',
  'coverage.rules': 'How each number is counted',
  'coverage.undated': 'No date',
  'coverage.unsourced': 'No source',
  'coverage.rows': 'Rows',
  'coverage.confidence': 'Confidence',
  'coverage.checked': 'Last check',
  'coverage.noTotal': 'no total was announced',
  'coverage.announcedAtEvent': 'Announced at an event',
  'coverage.announcedAtEvent.rule': 'The total that the sources of the event state. It is never turned into pairs of universities.',
  'coverage.announcedByEvents': 'Announced for two countries',
  'coverage.announcedByEvents.rule':
    'The announced totals of all events of the two countries, added up, each event once. Two events may have announced the same agreement.',
  'coverage.listedPairs': 'Listed',
  'coverage.listedPairs.rule':
    'Different pairs of universities that a list or a row names. Several agreements of one pair count once; an agreement of three or more universities counts as one set.',
  'coverage.sourcedPairs': 'Sourced',
  'coverage.sourcedPairs.rule':
    'Those of the listed pairs of which at least one row names a source: a page or a printed text. These are the documented ones.',
  'coverage.rows.rule': 'Rows of the table of agreements. Two agreements of one pair are two rows.',
  'coverage.rowsWithoutDate': 'Rows without a date',
  'coverage.rowsWithoutDate.rule': 'Rows without even a year of signing or of opening.',
  'coverage.rowsWithoutSource': 'Rows without a source',
  'coverage.rowsWithoutSource.rule': 'Rows that have neither the address nor the title of a source.',
  'coverage.rowsByConfidence': 'Confidence levels',
  'coverage.rowsByConfidence.rule': 'Rows by how sure their compiler was that the source says what the row says.',
  'coverage.latestRetrieval': 'Last check',
  'coverage.latestRetrieval.rule': 'The latest day on which a source of the row, pair or event was read.',
  'coverage.agreements': 'Agreements',
  'coverage.agreements.rule':
    'The rows of agreements that the filter keeps; of an entry, those of its universities. Announced totals without named universities are not among them.',
  'coverage.universities': 'Universities',
  'coverage.universities.rule':
    'The universities shown, each once. Those without a documented agreement are among them unless they are switched off.',
  'coverage.cities': 'Cities',
  'coverage.cities.rule': 'The different cities of the universities shown, also those whose place on the map is not known.',
  'coverage.countriesShown': 'Countries',
  'coverage.countriesShown.rule': 'The different countries of the universities shown; in an entry, the countries of its partners.',
  'coverage.partners': 'Partners',
  'coverage.partners.rule': 'The different universities with which there is a shown agreement, each once.',
  'coverage.students': 'Students',
  'coverage.students.rule': 'A figure as a source states it, with its date and kind. Figures are never added up and never estimated.'
} as const;
