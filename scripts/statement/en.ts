import type { StatementWords } from './words';

/** English: the source of the other four. */
export const en: StatementWords = {
  title: 'Accessibility statement',
  back: 'Back to the map',
  languages: 'This statement in other languages',
  intro:
    'The publisher of this site is committed to making it accessible, in line with Directive (EU) 2016/2102 on the accessibility of the websites of public sector bodies and with the rules of the countries named below. The exemption for online maps is not relied on.',
  organisation: 'Published by',
  noOrganisation: 'the organisation under whose address this site stands',
  scope: {
    title: 'Scope',
    text: 'This statement applies to the University Network Map at this address: map, graph, table, panel, search, dialogs, the printed view and these pages. It does not apply to the pages of other publishers to which sources link.'
  },
  status: {
    title: 'Conformance status',
    text: 'This site is partially conformant with level AA of the Web Content Accessibility Guidelines (WCAG) 2.2 and with chapter 9 of EN 301 549 V3.2.1, because of the exceptions listed below.',
    standards:
      'Six criteria of WCAG 2.2 are newer than EN 301 549 V3.2.1 and have no clause in it. Criterion 4.1.1 is obsolete in WCAG 2.2.'
  },
  gaps: {
    title: 'Content that is not accessible',
    intro: 'The following is not, or not fully, accessible:',
    items: [
      'Names of universities, cities and events that the data do not hold in the chosen language are shown in the original language or in English, marked with that language.',
      'Remarks, circumstances and what a source says are in English only; they are marked as English.',
      'Titles of sources stand in the language of the source and are not marked with it, since the data do not name it (WCAG 3.1.2).',
      'The small box that appears beside the pointer on map and graph cannot itself be pointed at and closes only when the pointer moves on (WCAG 1.4.13). The panel and the table hold the same.',
      'A disc of the graph can be put in another place only by dragging it (WCAG 2.1.1, 2.5.7). This changes the arrangement, not the content.'
    ],
    burden: 'None of this is claimed as a disproportionate burden or as outside the scope of the law; it is to be mended.'
  },
  tests: {
    title: 'How it was tested',
    items: [
      'Automated checks with axe (WCAG 2.0 to 2.2, levels A and AA, best practice) of the views in all five languages, in every theme, on narrow and wide screens.',
      'Walks by keyboard alone with a recorded order of focus.',
      'Runs with forced colours and with reduced motion.',
      'Contrast computed over all colours and grounds, and the distance between hues as colour-blind eyes see them.',
      'Screenshots of narrow, ordinary and very wide screens, inspected one by one.'
    ],
    missing:
      'Not yet done: tests with users of screen readers, tests by people with disabilities, and a reading of the texts by native readers.'
  },
  prepared: {
    title: 'Preparation of this statement',
    date: 'Prepared on',
    method: 'The statement rests on a self-assessment by the makers of the software. The publisher should review it at least once a year.'
  },
  contact: {
    title: 'Feedback and contact',
    text: 'If something on this site is a barrier to you, or you need its content in another form, please write to the publisher. Name the address of the view and what you could not do.',
    label: 'Contact',
    none: 'The publisher has not named a contact yet. Please use the contact details of the website to which this page belongs.'
  },
  enforcement: {
    title: 'Enforcement procedure',
    text: 'If you receive no answer or not a satisfactory one, the procedure depends on the country of the publisher:',
    countries: {
      KZ: 'Order No. 124-NQ of 31 March 2025 on the content of internet resources of state bodies applies. Complaints go to the state body that publishes the site and to the authorised body for informatisation.',
      AZ: 'Resolution No. 33 of the Cabinet of Ministers of 2007 on the websites of state bodies applies. Complaints go to the state body that publishes the site.',
      EE: 'The Consumer Protection and Technical Regulatory Authority (Tarbijakaitse ja Tehnilise Järelevalve Amet) supervises the accessibility of websites of the public sector.'
    },
    check: 'The publisher is to check and complete this section before the site goes public.'
  },
  table: {
    title: 'Conformance table',
    intro: 'All success criteria of WCAG 2.2 at levels A and AA, with the clause of EN 301 549 V3.2.1 for web pages.',
    columns: ['Success criterion', 'Level', 'EN 301 549', 'Result', 'Remark'],
    results: { supported: 'Supported', partial: 'Partially supported', none: 'Not applicable' },
    noClause: 'none in V3.2.1'
  },
  criteria: {
    '1.1.1': 'Non-text content',
    '1.2.1': 'Audio-only and video-only (prerecorded)',
    '1.2.2': 'Captions (prerecorded)',
    '1.2.3': 'Audio description or media alternative (prerecorded)',
    '1.2.4': 'Captions (live)',
    '1.2.5': 'Audio description (prerecorded)',
    '1.3.1': 'Info and relationships',
    '1.3.2': 'Meaningful sequence',
    '1.3.3': 'Sensory characteristics',
    '1.3.4': 'Orientation',
    '1.3.5': 'Identify input purpose',
    '1.4.1': 'Use of color',
    '1.4.2': 'Audio control',
    '1.4.3': 'Contrast (minimum)',
    '1.4.4': 'Resize text',
    '1.4.5': 'Images of text',
    '1.4.10': 'Reflow',
    '1.4.11': 'Non-text contrast',
    '1.4.12': 'Text spacing',
    '1.4.13': 'Content on hover or focus',
    '2.1.1': 'Keyboard',
    '2.1.2': 'No keyboard trap',
    '2.1.4': 'Character key shortcuts',
    '2.2.1': 'Timing adjustable',
    '2.2.2': 'Pause, stop, hide',
    '2.3.1': 'Three flashes or below threshold',
    '2.4.1': 'Bypass blocks',
    '2.4.2': 'Page titled',
    '2.4.3': 'Focus order',
    '2.4.4': 'Link purpose (in context)',
    '2.4.5': 'Multiple ways',
    '2.4.6': 'Headings and labels',
    '2.4.7': 'Focus visible',
    '2.4.11': 'Focus not obscured (minimum)',
    '2.5.1': 'Pointer gestures',
    '2.5.2': 'Pointer cancellation',
    '2.5.3': 'Label in name',
    '2.5.4': 'Motion actuation',
    '2.5.7': 'Dragging movements',
    '2.5.8': 'Target size (minimum)',
    '3.1.1': 'Language of page',
    '3.1.2': 'Language of parts',
    '3.2.1': 'On focus',
    '3.2.2': 'On input',
    '3.2.3': 'Consistent navigation',
    '3.2.4': 'Consistent identification',
    '3.2.6': 'Consistent help',
    '3.3.1': 'Error identification',
    '3.3.2': 'Labels or instructions',
    '3.3.3': 'Error suggestion',
    '3.3.4': 'Error prevention (legal, financial, data)',
    '3.3.7': 'Redundant entry',
    '3.3.8': 'Accessible authentication (minimum)',
    '4.1.2': 'Name, role, value',
    '4.1.3': 'Status messages'
  },
  remarks: {
    pictures: 'Map and graph have a name and a summary in words; a list and the table hold all that they show.',
    media: 'There is no sound and no video.',
    structure: 'Headings, lists, tables and regions are marked as such.',
    order: 'The order of reading and of focus follows the meaning.',
    instructions: 'No instruction leans on shape, colour or place alone.',
    orientation: 'Upright and across both work.',
    personal: 'No personal data are asked for.',
    colour: 'Kinds are also named in panel, table and list; how certain an agreement is also shows in the dash of its line.',
    contrast: 'At least 4.5:1 for all text in every theme, computed.',
    resize: 'All text grows with the browser’s zoom; at 200 % nothing is lost.',
    textPictures: 'Names on map and graph are part of the picture; the same names stand as text in list and table.',
    reflow: 'One column from 320 pixels on; only map, graph and wide tables scroll both ways within their frames.',
    lines: 'Controls, focus outlines, discs and lines that carry meaning have at least 3:1.',
    spacing: 'Wider spacing of letters, words and lines cuts nothing off.',
    hover:
      'The box beside the pointer on map and graph cannot be pointed at and cannot be closed without moving the pointer; its content also stands in panel and table.',
    keyboard: 'Everything but putting a disc of the graph in another place by hand.',
    trap: 'Tab leaves every part, also map and graph.',
    shortcuts:
      'Single keys work only in the part that has the focus; the key /, which leads to the search from everywhere, can be turned off under “About and sources”.',
    time: 'There are no time limits.',
    motion: 'Motion follows an action and ends by itself within seconds; with reduced motion there is none.',
    flashes: 'Nothing flashes.',
    bypass: 'Regions and headings lead to every part.',
    title: 'The title of the window names the page.',
    links: 'Links say where they lead; sources carry their titles.',
    ways: 'Search, lists, table, map, graph and addresses lead to each entry.',
    headings: 'Headings and labels say what follows them.',
    focus: 'An outline of at least 2 pixels, also with forced colours.',
    unobscured: 'Nothing covers the element that has the focus.',
    gestures: 'Every gesture has a button or a key as well.',
    cancel: 'Actions happen when the pointer is let go.',
    label: 'The spoken name holds the visible text.',
    device: 'Nothing is operated by moving the device.',
    dragging: 'Map and graph can be moved by keys and buttons; putting a disc of the graph in another place needs dragging.',
    targets: 'At least 24 by 24 pixels, main controls 44; lines and discs of the pictures are in the list as well.',
    language: 'The language of the page is marked and changes with the chosen one.',
    parts: 'Names and English prose are marked with their language; titles of sources are not.',
    predictable: 'Focus and entry alone change nothing unexpected.',
    consistent: 'Controls have the same place and the same name in every view.',
    help: 'Contact and explanations stand at the same place in every view.',
    entries: 'There is no entry that could be wrong.',
    fields: 'Every field has a visible or spoken label.',
    transactions: 'There is no transaction and no process of several steps.',
    login: 'There is no login.',
    names: 'Controls have name, role and state; checked automatically and by keyboard, not yet with users of screen readers.',
    messages: 'Results and selections are told by one polite message.'
  }
};
