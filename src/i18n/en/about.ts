/** English: the page about the network. */
export const about = {
  'about.open': 'About and sources',
  'about.title': 'About this map',
  'about.disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or an opinion on the legal status of any country or territory.',
  'about.disclaimerShort': 'Boundaries and names imply no opinion on legal status.',
  'about.kosovo': '* References to Kosovo are to be understood in the context of United Nations Security Council resolution 1244 (1999).',
  'about.attribution':
    'Outlines: Natural Earth (public domain). Places: GeoNames (CC BY 4.0). Institutions: ROR (CC0). Country names: Unicode CLDR.',
  'about.attributionShort': 'Natural Earth · GeoNames · ROR · CLDR',
  'about.data': 'Data {version}, {date}',
  'about.dataLicence': 'The compiled data are licensed CC BY 4.0, the software MIT.',
  'about.sources': 'What is known, doubtful and missing',
  'about.tables': 'The tables as files',
  'about.close': 'Close',
  'about.shortcut': 'The key {key} leads to the search',
  'about.counting':
    'Missing is not zero: a university without an arc has no documented agreement in this data. Dates keep the precision of their source. An announced total is never turned into pairs.',

  'statement.link': 'Accessibility'
} as const;
