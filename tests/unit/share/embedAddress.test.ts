import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/model/viewState';
import { isSnapshotId } from '../../../src/base/id';
import { decodeEmbed, EMBED_CONTROLS, encodeEmbed, USUAL_CONTROLS } from '../../../src/share/embedAddress';

const USUAL = { view: { ...DEFAULT_VIEW, view: 'map' }, controls: USUAL_CONTROLS, snapshot: '' };

test('an address without anything is the map of the usual network', () => {
  expect(decodeEmbed('')).toEqual(USUAL);
  expect(encodeEmbed(decodeEmbed(''))).toBe('');
});

test('what is written is read again', () => {
  const queries = [
    'view=all',
    'view=table&table=pairs&level=city',
    'network=example&view=graph&select=university:kz-kaznu&lang=kk&theme=contrast',
    'camera=76.9,43.2,5&country=KZ,EE&from=2020&kind=memorandum&controls=views,language&snapshot=2026-11-22',
    'controls=none'
  ];
  for (const query of queries) {
    const state = decodeEmbed(query);
    expect(state, query).not.toEqual(USUAL);
    expect(decodeEmbed(encodeEmbed(state)), query).toEqual(state);
  }
});

test('no free text and no page over the view comes through', () => {
  expect(decodeEmbed('q=SPOOF&text=SPOOF&find=SPOOF&page=list&rule=cities')).toEqual(USUAL);
  expect(JSON.stringify(decodeEmbed('q=SPOOF&find=SPOOF&controls=SPOOF&snapshot=SPOOF&view=SPOOF'))).not.toContain('SPOOF');
  const view = { ...DEFAULT_VIEW, find: 'SPOOF', filter: { ...DEFAULT_VIEW.filter, text: 'SPOOF' } };
  expect(encodeEmbed({ view, controls: [], snapshot: '' })).not.toContain('SPOOF');
});

test('files of a person are never asked for', () => {
  expect(decodeEmbed('network=own').view.network).toBe('');
  expect(decodeEmbed('network=https://example.edu/x').view.network).toBe('');
});

test('a wrong value is the usual one', () => {
  expect(decodeEmbed('view=globe&theme=pink&lang=xx&controls=everything&snapshot=latest')).toEqual(USUAL);
  expect(decodeEmbed('controls=').controls).toEqual(USUAL_CONTROLS);
});

test('controls are those of the list, in its order', () => {
  expect(decodeEmbed('controls=theme,views,theme,wheel').controls).toEqual(['views', 'theme']);
  expect(decodeEmbed('controls=none').controls).toEqual([]);
  expect(decodeEmbed(`controls=${[...EMBED_CONTROLS].reverse().join(',')}`).controls).toEqual(EMBED_CONTROLS);
});

describe('the id of a snapshot begins with its day', () => {
  test.each(['2026-11-22', '2026-11-22-b', '2026-11-22.2', '2026-11-22-final.2'])('%s', (id) => expect(isSnapshotId(id)).toBe(true));
  test.each(['', 'latest', '2026-11', '2026-11-22/', '2026-11-22/..', '2026-11-22..', '../2026-11-22', '2026-11-22-', '2026-11-22-Ä'])(
    'not “%s”',
    (id) => expect(isSnapshotId(id)).toBe(false)
  );
});
