/** English: what the page says as soon as it opens, and what several views say. */
export const page = {
  'about.open': 'About and sources',
  'about.disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or an opinion on the legal status of any country or territory.',
  'about.disclaimerShort': 'Boundaries and names imply no opinion on legal status.',
  'about.kosovo': '* References to Kosovo are to be understood in the context of United Nations Security Council resolution 1244 (1999).',
  'about.attributionShort': 'Natural Earth · GeoNames · ROR · CLDR',
  'about.data': 'Data {version}, {date}',
  'about.dataLicence': 'The compiled data are licensed CC BY 4.0, the software MIT.',
  'about.close': 'Close',

  'statement.link': 'Accessibility',

  'coverage.open': 'Coverage',
  'coverage.title': 'Coverage: what is known and how it is counted',
  'coverage.how': 'How it is counted',
  'coverage.answer': 'Announced: {announced}. Named pair by pair: {listed}. Documented by a source: {sourced}.',
  'coverage.numbers': 'The numbers beside the values',

  'event.rule':
    'Announced is the total stated at the event. Listed are pairs of universities named in a list or a row. Sourced are listed pairs that have a source of their own here.',

  'detail.agreements': 'Agreements',

  'confidence.unstated': 'not stated',
  'confidence.low': 'low',
  'confidence.medium': 'medium',
  'confidence.high': 'high',

  'filter.open': 'Filters',
  'filter.active': { one: '{count} condition', other: '{count} conditions' },
  'filter.chips': 'Active filters',
  'filter.found': '{shown} of {total} agreements',
  'filter.spoken': 'Agreements shown: {shown}, of {total}',
  'filter.reset': 'Reset all',
  'filter.remove': 'Remove: {condition}',
  'filter.named': '{facet}: {value}',
  'filter.evidence': 'Evidence',
  'filter.confidence': 'Confidence',
  'filter.online': 'source on the web',
  'filter.printed': 'printed source',
  'filter.none': 'no source',
  'filter.time': 'Date',
  'filter.dated': 'only with a date',
  'filter.since': 'from {date}',
  'filter.until': 'up to {date}',
  'filter.within': '{from} – {to}',
  'filter.reversed': '{from} – {to}: no date lies between',
  'filter.unknown': {
    one: '{count} value of the address is not in these data',
    other: '{count} values of the address are not in these data'
  },
  'filter.pairs': 'between: {first} ↔ {second}',
  'filter.noneLeft': 'The filters leave none of its agreements.',
  'filter.noRows': 'The filters leave nothing for this table.',
  'filter.nothing': 'These filters leave no agreement: {list}.',

  'import.open': 'Open your data',
  'import.privacy': 'The files stay on this machine: nothing is sent.',
  'import.dropHere': 'Drop the files to open them',
  'import.formats': 'CSV, TSV, XLSX, GeoJSON, ZIP or a saved project',

  'own.label': 'Own data',
  'own.mark': 'Own data, not official: {file}',
  'own.edit': 'Columns and report',
  'own.save': 'Save project',
  'own.close': 'Close own data',
  'own.closed': 'Own data is closed and forgotten here. The published network opens.',
  'own.notKept': 'This browser does not keep the files: after a reload they have to be opened again. Save the project.',
  'own.notSaved': 'The project could not be saved.',
  'own.address': 'Own data is not in the address: it opens in this browser only. To pass it on, save the project.',
  'own.cite': '{list}. In: {title}. {mark} ({today})',
  'own.gone': 'The address is of own data, which this browser does not have. The usual network is shown.',

  'issues.open': { one: '{count} remark on the data', other: '{count} remarks on the data' },

  'matrix.others': { one: '{count} other', other: '{count} others' },

  'ego.filter': { one: 'neighbourhood of the selection, {count} step', other: 'neighbourhood of the selection, {count} steps' },

  'share.copy': 'Copy link',
  'share.copied': 'Link copied',
  'share.failed': 'Copy this address: {address}',
  'share.open': 'Share and embed',

  'list.open': 'List and citation',
  'list.title': 'Agreements: {name}',
  'list.whole': 'All agreements',

  'print.open': 'Print this view',

  'export.open': 'Download',
  'export.title': 'Download and cite',

  'app.title': 'University Network Map',

  'view.label': 'View',
  'view.map': 'Map',
  'view.graph': 'Graph',
  'view.table': 'Table',
  'view.matrix': 'Matrix',
  'view.all': 'All',

  'language.label': 'Language',

  'theme.label': 'Colours',
  'theme.auto': 'Like the device',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.contrast': 'High contrast',

  'title.selection': '{selection} – {title}',
  'title.view': '{view} – {title}',

  'skip.map': 'Skip to the map',
  'skip.graph': 'Skip to the graph',
  'skip.table': 'Skip to the table',
  'skip.entry': 'Skip to the entry',

  'search.short': 'Search',
  'search.label': 'Search a university, city or country',
  'search.results': { one: '{count} result', other: '{count} results' },
  'search.none': 'Nothing found for “{query}”',
  'search.clear': 'Clear the search',

  'sheet.full': 'Full height',
  'sheet.half': 'Half height',

  'all.picture': 'Picture above the table',

  'type.university': 'University',
  'type.city': 'City',
  'type.country': 'Country',
  'type.agreement': 'Agreement',
  'type.event': 'Event',
  'type.pair': 'Pair',

  'count.universities': { one: 'university', other: 'universities' },
  'count.cities': { one: 'city', other: 'cities' },
  'count.countries': { one: 'country', other: 'countries' },
  'count.agreements': { one: 'agreement', other: 'agreements' },
  'count.partners': { one: 'partner', other: 'partners' },
  'count.dated': 'with a date',
  'count.announced': 'announced',
  'count.listed': 'listed',
  'count.sourced': 'sourced',

  'counts.agreements': { one: '{count} agreement', other: '{count} agreements' },
  'counts.universities': { one: '{count} university', other: '{count} universities' },
  'counts.countries': { one: '{count} country', other: '{count} countries' },
  'counts.unplaced': {
    one: '{count} university without a known place is in the table only',
    other: '{count} universities without a known place are in the table only'
  },

  'overview.title': 'The network',

  'summary.shown': 'Shown: {list}.',
  'summary.most': 'Most agreements: {list}.',
  'summary.item': '{name} – {count}',
  'summary.selected': 'Selected: {name}.',
  'summary.partners': 'Most in common with: {list}.',
  'summary.noFilter': 'No filter is set.',
  'summary.filters': 'Filters: {list}.',
  'summary.filterConnected': 'only universities with an agreement',
  'summary.filterText': 'text “{query}”',

  'agreement.startedOn': 'Started {date}',
  'agreement.noDate': 'no date',
  'agreement.source': 'Source',
  'agreement.printed': 'Printed source: {title}',
  'agreement.noSource': 'No source in the data',
  'agreement.retrieved': 'read on {date}',
  'agreement.confidence': 'Confidence: {level}',
  'agreement.distance': 'Distance: {distance}',
  'agreement.report': 'Report an error',

  'level.automatic': 'automatic',
  'level.inside': 'Within: {agreements}',
  'level.open.city': 'Open into cities',
  'level.open.university': 'Open into universities',
  'level.close.country': 'Back to countries',
  'level.close.city': 'Back to cities',
  'level.parts.city': 'By pairs of cities',
  'level.parts.university': 'By pairs of universities',
  'level.unplaced': {
    one: '{count} agreement has no known city and is in none of these pairs.',
    other: '{count} agreements have no known city and are in none of these pairs.'
  },
  'level.label': 'Level',
  'level.auto': 'by zoom',
  'level.country': 'countries',
  'level.city': 'cities',
  'level.university': 'universities',
  'level.schematic': 'The universities of a city stand around it: the data know the city, not the street.',

  'kind.memorandum': 'Memorandum',
  'kind.cooperation_agreement': 'Cooperation agreement',
  'kind.double_degree': 'Double degree',
  'kind.exchange': 'Exchange',
  'kind.joint_centre': 'Joint centre',
  'kind.branch_campus': 'Branch campus',
  'kind.no_document': 'No document named',
  'kind.other': 'Other',
  'kind.otherAs': 'Other: {text}',

  'status.signed': 'signed',
  'status.in_force': 'in force',
  'status.announced': 'announced',
  'status.drafted': 'drafted',
  'status.listed': 'listed',
  'status.reported': 'reported',
  'status.expired': 'expired',
  'status.terminated': 'terminated',
  'status.unknown': 'status not known',

  'map.arc': '{a} – {b}',

  'load.loading': 'Loading the network',
  'load.failed': 'The network could not be loaded',
  'load.failedFile': '{file} could not be read: {cause}',
  'load.remedy': 'Check the connection and that the file is beside the page, then try again.',
  'load.retry': 'Try again',
  'load.partFailed': 'A part of the page could not be loaded. Reload the page if it stays so.',
  'load.kept': 'What was open before stays on the screen.',
  'load.noNetwork': 'There is no network “{id}” here. The usual one is shown.',
  'load.notInData': 'The address names something that this network does not have: {id}',
  'load.cause.status': 'the server answered {status}',
  'load.cause.network': 'no answer from the server',
  'load.cause.size': 'the file is larger than allowed',
  'load.cause.broken': 'the content cannot be read',

  'walk.find': 'Search and selection',

  'table.kind': 'Kind',
  'table.status': 'Status',
  'table.more': { one: 'and {count} more', other: 'and {count} more' },
  'table.fewer': 'Show fewer'
} as const;
