import { describe, expect, test } from 'vitest';
import { decodeStage, USUAL_STAGE } from '../../../src/share/stageAddress';
import { stageShow } from '../../../src/share/stageShow';

describe('what an address asks of a stage', () => {
  test('a story, a ceremony and the window beside them are stages; nothing else is one', () => {
    expect(stageShow('?stage=speaker')).toBe('speaker');
    expect(stageShow('?stage=story&lang=kk')).toBe('story');
    expect(stageShow('?stage=ceremony')).toBe('ceremony');
    expect(['', '?stage=', '?stage=Story', '?stage=storybook', '?view=story'].map(stageShow)).toEqual([null, null, null, null, null]);
  });

  test('second language, seat and margin are read', () => {
    expect(decodeStage('?stage=story&second=az&seat=8&margin=2.5')).toEqual({
      show: 'story',
      event: '',
      second: 'az',
      seat: 8,
      margin: 0.025,
      draft: false
    });
    expect(decodeStage('stage=story&margin=0').margin).toBe(0);
    expect(decodeStage('stage=story&margin=10').margin).toBe(0.1);
  });

  test('a story may be the draft of this browser', () => {
    expect(decodeStage('?stage=story&story=draft').draft).toBe(true);
    expect(['story=', 'story=Draft', 'draft=1'].map((query) => decodeStage(`?stage=story&${query}`).draft)).toEqual([false, false, false]);
  });

  test('a ceremony may be of an event, by id', () => {
    expect(decodeStage('stage=ceremony&event=example-forum-2026')).toMatchObject({ show: 'ceremony', event: 'example-forum-2026' });
    expect(decodeStage('stage=ceremony&event=<b>no id</b>').event).toBe('');
  });

  test.each(['', 'second=xx', 'second=en-XA', 'seat=5', 'seat=six', 'margin=11', 'margin=-1', 'margin=5px', 'margin=1e1', 'margin='])(
    '%s: what is missing or wrong becomes the default',
    (query) => expect(decodeStage(`stage=story&${query}`)).toEqual(USUAL_STAGE)
  );
});
