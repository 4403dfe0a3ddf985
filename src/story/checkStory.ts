import { knownFilter } from '../model/knownFilter';
import type { Network } from '../model/network';
import type { Selection, ViewState } from '../model/viewState';
import { fillFigures, plainText } from './figureText';
import type { FigureSource } from './figures';
import { STAGE_SCREENS, type Screen, type SeatDistance } from './legibility';
import { partsOf, SCENE_TEXTS, type Scene, type Story } from './story';
import { storyIssue, type StoryIssue } from './storyIssue';
import { fitsStage } from './textFit';

/** How addresses are read and written; the one definition of them is in a higher row and is handed in. */
export interface ViewCodec {
  readonly decode: (query: string) => ViewState;
  readonly encode: (view: ViewState) => string;
}

/**
 * Checks a story against the network it tells of: that every view is read without loss and names only what is there, that no text is missing in
 * a language, that texts have as many parts in every language, and that every figure and name in braces has a value.
 * @param sources how figures are written, one for each language in which the story shall be whole
 */
export function checkStory(story: Story, network: Network, codec: ViewCodec, sources: readonly FigureSource[]): StoryIssue[] {
  return story.scenes.flatMap((scene, index) => [
    ...checkView(scene.view, index + 1, network, codec),
    ...checkTexts(scene, index + 1, sources)
  ]);
}

function checkView(query: string, number: number, network: Network, { decode, encode }: ViewCodec): StoryIssue[] {
  const view = decode(query);
  const written = new URLSearchParams(encode(view));
  const lost = [...new URLSearchParams(query)].filter(([key, value]) => written.get(key) !== value);
  const issues = lost.map(([key, value]) => storyIssue('view-lost', number, `view.${key}`, value));

  for (const { type, id } of selected(view.selection)) {
    if (!network.index[type].has(id)) issues.push(storyIssue('view-unknown', number, 'view.select', id));
  }
  const known = knownFilter(network, view.filter);
  for (const key of ['countries', 'cities', 'universities', 'events'] as const) {
    const missing = view.filter[key].filter((id) => !known[key].includes(id));
    for (const id of missing) issues.push(storyIssue('view-unknown', number, `view.${key}`, id));
  }
  if (known.between !== view.filter.between) issues.push(storyIssue('view-unknown', number, 'view.between', view.filter.between));
  return issues;

  /** A pair is of universities, cities or countries: the type by which the network knows its first end. */
  function selected(selection: Selection | null): { type: keyof Network['index']; id: string }[] {
    if (!selection) return [];
    if (selection.type !== 'pair') return [selection];
    const type =
      (['university', 'city', 'country'] as const).find((candidate) => network.index[candidate].has(selection.id)) ?? 'university';
    return [selection.id, selection.other].map((id) => ({ type, id }));
  }
}

function checkTexts(scene: Scene, number: number, sources: readonly FigureSource[]): StoryIssue[] {
  const issues: StoryIssue[] = [];
  for (const key of SCENE_TEXTS) {
    const texts = scene[key];
    for (const { language } of sources) {
      if (!Object.hasOwn(texts, language)) issues.push(storyIssue('text-missing', number, `${key}.${language}`));
    }
    for (const [language, text] of Object.entries(texts)) {
      const source = sources.find((candidate) => candidate.language === language) ?? sources[0];
      if (!source) continue;
      for (const { cause, value } of fillFigures(text, language, source).faults) {
        issues.push(storyIssue(cause, number, `${key}.${language}`, value));
      }
    }
  }
  const [first, ...others] = Object.entries(scene.text).map(([language, text]) => ({ language, parts: partsOf(text).length }));
  for (const { language, parts } of others) {
    if (parts !== first!.parts) issues.push(storyIssue('parts-differ', number, `text.${language}`, String(parts)));
  }
  return issues;
}

/** Checks that the words of every step have room on the screens of a stage, in each language alone, for the farthest seat. */
export function checkRoom(
  story: Story,
  sources: readonly FigureSource[],
  screens: readonly Screen[] = STAGE_SCREENS,
  distance?: SeatDistance
): StoryIssue[] {
  return story.scenes.flatMap(({ title, text }, index) =>
    sources.flatMap((source) => {
      const { language } = source;
      const fill = (words: string): string => plainText(fillFigures(words, language, source).runs);
      return partsOf(text[language] ?? '').flatMap((part, step) =>
        screens
          .filter((screen) => !fitsStage([{ title: fill(title[language] ?? ''), text: fill(part) }], screen, distance))
          .map(({ width, height }) => storyIssue('text-long', index + 1, `text.${language}`, `${width} × ${height}, ${step + 1}`))
      );
    })
  );
}

/**
 * The languages in which something of a scene is still to be written: its title, and whatever of text and notes it has in any language.
 * @param languages in which the story shall be whole
 */
export function missingLanguages<L extends string>(scene: Scene, languages: readonly L[]): L[] {
  const wanted = SCENE_TEXTS.filter((key) => key === 'title' || Object.keys(scene[key]).length > 0);
  return languages.filter((language) => wanted.some((key) => !Object.hasOwn(scene[key], language)));
}
