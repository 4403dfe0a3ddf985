import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/base/language';
import { az } from '../../../../src/i18n/cldr/az';
import { en } from '../../../../src/i18n/cldr/en';
import { et } from '../../../../src/i18n/cldr/et';
import { kk } from '../../../../src/i18n/cldr/kk';
import { ru } from '../../../../src/i18n/cldr/ru';
import { createFormat } from '../../../../src/i18n/format';
import { loadNetwork } from '../../../../src/load/loadNetwork';
import { STAGE_SCREENS, stageType } from '../../../../src/story/legibility';
import { stepsOf } from '../../../../src/story/story';
import { readStory, STORY_FILE } from '../../../../src/story/storyFile';
import { spokenWords } from '../../../../src/views/stage/spokenWords';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'data', 'kazakhstan');
const bytes = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const network = loadNetwork(
  readdirSync(FOLDER).map((name) => ({ name, bytes: bytes(name) })),
  { id: 'kazakhstan' }
).network!;
const { scenes } = readStory(new TextDecoder().decode(bytes(STORY_FILE))).story!;
const CLDR = { kk, ru, az, et, en };
const sources = LANGUAGES.map((language) => ({ network, language, format: createFormat(CLDR[language]) }));
const pairs = sources.flatMap((first) => sources.filter((second) => second !== first).map((second) => [first, second] as const));

test.each(STAGE_SCREENS)('in any two languages no word of the shipped story is left out at $width × $height', (screen) => {
  const type = stageType(screen);
  const missing = scenes.flatMap((scene) =>
    Array.from({ length: stepsOf(scene) }, (_, step) => step).flatMap((step) =>
      pairs
        .filter((pair) => {
          const words = spokenWords(scene, step, pair, type);
          return words.length < 2 || words.some(({ title, text }) => title.length === 0 || text.length === 0);
        })
        .map(([first, second]) => `${scene.id}, ${step + 1}, ${first.language} and ${second.language}`)
    )
  );
  expect(missing).toEqual([]);
});
