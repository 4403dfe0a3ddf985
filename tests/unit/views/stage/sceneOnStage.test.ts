import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../../src/model/viewState';
import { stageType } from '../../../../src/story/legibility';
import { sceneOnStage } from '../../../../src/views/stage/sceneOnStage';
import { wordsRoomPx } from '../../../../src/story/textFit';

/** The part of a screen that words in so many languages leave. */
const pictureOf = (width: number, height: number, languages = 1) => {
  const type = stageType({ width, height });
  return { width, height: height - wordsRoomPx(type, languages) - type.marginY };
};

describe('the view of a scene on a stage', () => {
  const query = 'view=map&select=city:example-city&camera=62,44.5,4.2';

  test('on the screen that scenes are made for the camera is as it was chosen', () => {
    const { camera, selection } = sceneOnStage(query, DEFAULT_VIEW, pictureOf(1920, 1080));
    expect(camera!.zoom).toBeCloseTo(4.2, 10);
    expect([camera!.longitude, camera!.latitude]).toEqual([62, 44.5]);
    expect(selection).toEqual({ type: 'city', id: 'example-city' });
  });

  test('a screen of twice the size is a level nearer, a narrow one or a lower picture farther away', () => {
    const zoom = (picture: { width: number; height: number }) => sceneOnStage(query, DEFAULT_VIEW, picture).camera!.zoom;
    expect(zoom(pictureOf(3840, 2160))).toBeCloseTo(5.2, 10);
    expect(zoom(pictureOf(3840, 1080))).toBeCloseTo(4.2, 10);
    expect(zoom(pictureOf(1080, 1920))).toBeLessThan(4.2);
    expect(zoom(pictureOf(1920, 1080, 2))).toBeLessThan(4.2);
  });

  test('network, language and theme stay those of the stage', () => {
    const stage = { ...DEFAULT_VIEW, network: 'example', snapshot: '2026-01-01', language: 'kk', theme: 'dark' } as const;
    const view = sceneOnStage('view=graph&network=other&lang=en&theme=light&page=list', stage, pictureOf(1920, 1080));
    expect(view).toMatchObject({ network: 'example', snapshot: '2026-01-01', language: 'kk', theme: 'dark', view: 'graph', page: null });
  });

  test('what is neither map nor graph is shown as a map, and without a camera the network is fitted', () => {
    for (const other of ['view=table', 'view=all', 'view=matrix', '']) {
      expect(sceneOnStage(other, DEFAULT_VIEW, pictureOf(1920, 1080))).toMatchObject({ view: 'map', camera: null });
    }
  });
});
