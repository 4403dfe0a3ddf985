import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/model/viewState';
import { heightDialects, readCommand, selectionText, writeEvent } from '../../../src/share/embedMessages';

const message = (type: string, value?: unknown) => ({ ns: 'university-network', v: 1, type, ...(value === undefined ? {} : { value }) });

test('commands are read with the values of the address', () => {
  expect(readCommand(message('setLang', 'kk'))).toEqual({ type: 'setLang', value: 'kk' });
  expect(readCommand(message('setTheme', 'contrast'))).toEqual({ type: 'setTheme', value: 'contrast' });
  expect(readCommand(message('setView', 'matrix'))).toEqual({ type: 'setView', value: 'matrix' });
  expect(readCommand(message('select', 'pair:KZ,EE'))).toEqual({ type: 'select', value: { type: 'pair', id: 'KZ', other: 'EE' } });
  expect(readCommand(message('select', ''))).toEqual({ type: 'select', value: null });
  expect(readCommand(message('select'))).toEqual({ type: 'select', value: null });
  expect(readCommand(message('filter', 'country=EE&kind=memorandum'))).toEqual({
    type: 'filter',
    value: { ...DEFAULT_VIEW.filter, countries: ['EE'], kinds: ['memorandum'] }
  });
  expect(readCommand(message('filter', ''))).toEqual({ type: 'filter', value: DEFAULT_VIEW.filter });
});

test('a filter never brings a text', () => {
  expect(readCommand(message('filter', 'q=SPOOF&text=SPOOF'))).toEqual({ type: 'filter', value: DEFAULT_VIEW.filter });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['undefined', undefined],
  ['a text', 'setLang'],
  ['a number', 7],
  ['a list', [message('setLang', 'kk')]],
  ['no namespace', { v: 1, type: 'setLang', value: 'kk' }],
  ['another namespace', { ...message('setLang', 'kk'), ns: 'other' }],
  ['another version', { ...message('setLang', 'kk'), v: 2 }],
  ['a version as a text', { ...message('setLang', 'kk'), v: '1' }],
  ['an unknown type', message('open', 'https://example.edu')],
  ['an inherited type', message('constructor', 'kk')],
  ['an unknown language', message('setLang', 'xx')],
  ['an unknown theme', message('setTheme', 'pink')],
  ['an unknown view', message('setView', '<b>')],
  ['no language', message('setLang')],
  ['a value that is no text', message('select', { type: 'university', id: 'kz-kaznu' })],
  ['an id that can be none', message('select', 'university:<img src=x>')],
  ['a very long value', message('filter', `country=${'EE,'.repeat(2000)}`)]
])('%s is no command', (_, data) => expect(readCommand(data)).toBeNull());

test('events carry ids and numbers only', () => {
  expect(writeEvent({ type: 'ready' })).toEqual(message('ready'));
  expect(writeEvent({ type: 'select', value: { type: 'university', id: 'kz-kaznu' } })).toEqual(message('select', 'university:kz-kaznu'));
  expect(writeEvent({ type: 'select', value: null })).toEqual(message('select', ''));
  expect(writeEvent({ type: 'filter', value: { ...DEFAULT_VIEW.filter, countries: ['KZ'], text: 'SPOOF' } })).toEqual(
    message('filter', 'country=KZ')
  );
  expect(writeEvent({ type: 'height', value: 512 })).toEqual(message('height', 512));
  expect(writeEvent({ type: 'error', value: 'missing' })).toEqual(message('error', 'missing'));
});

test('what is told of a selection can be sent back', () => {
  for (const text of ['university:kz-kaznu', 'city:kz-almaty', 'country:KZ', 'pair:KZ,EE', 'agreement:kzaz-001']) {
    const command = readCommand(message('select', text));
    expect(command?.type === 'select' && selectionText(command.value), text).toBe(text);
  }
});

test('heights are told in the dialects of AMP and iframely', () => {
  expect(heightDialects(480)).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 480 },
    { context: 'iframe.resize', method: 'resize', height: 480 }
  ]);
});
