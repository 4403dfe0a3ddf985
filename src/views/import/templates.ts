/** Tables to begin from: three rows each, of universities that do not exist. They can be opened together, or the agreements alone. */
const TEMPLATES = {
  'agreements.csv': [
    ['id', 'university_a', 'city_a', 'country_a', 'university_b', 'city_b', 'country_b', 'kind', 'status', 'signed_on', 'title'],
    [
      'example-1',
      'Example University of Astana',
      'Astana',
      'KZ',
      'Example University of Baku',
      'Baku',
      'AZ',
      'memorandum',
      'signed',
      '2025-03-04',
      'Made-up memorandum'
    ],
    [
      'example-2',
      'Example University of Astana',
      'Astana',
      'KZ',
      'Example University of Tartu',
      'Tartu',
      'EE',
      'double_degree',
      'in_force',
      '2024-09',
      'Made-up double degree'
    ],
    [
      'example-3',
      'Example University of Baku',
      'Baku',
      'AZ',
      'Example University of Tartu',
      'Tartu',
      'EE',
      'exchange',
      'in_force',
      '2023',
      'Made-up exchange'
    ]
  ],
  'universities.csv': [
    ['id', 'name', 'country', 'city', 'latitude', 'longitude'],
    ['example-astana', 'Example University of Astana', 'KZ', 'Astana', '51.1801', '71.4460'],
    ['example-baku', 'Example University of Baku', 'AZ', 'Baku', '40.4093', '49.8671'],
    ['example-tartu', 'Example University of Tartu', 'EE', 'Tartu', '58.3780', '26.7290']
  ]
} as const;

/** Names of the example tables. */
export const TEMPLATE_FILES = ['agreements.csv', 'universities.csv'] as const;

/** An example table as a file that every spreadsheet opens: UTF-8 with its mark, commas. */
export const templateFile = (name: (typeof TEMPLATE_FILES)[number]): Blob =>
  new Blob([`\ufeff${TEMPLATES[name].map((row) => row.join(',')).join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
