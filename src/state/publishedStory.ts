import { fetchFile } from '../load/fetchFile';
import type { Story } from '../story/story';
import { readStory, STORY_FILE } from '../story/storyFile';
import type { Dataset } from './dataset.svelte';

/**
 * The story that is published with a network; null where there is none, or none that is a story with a scene.
 * @param folder absolute address of the folder of the network, with a slash at its end; '' = it lies in none, as own data
 */
export async function publishedStory(folder: string): Promise<Story | null> {
  if (folder === '') return null;
  try {
    const { story } = readStory(new TextDecoder().decode(await fetchFile(new URL(STORY_FILE, folder).href)));
    return story?.scenes.length ? story : null;
  } catch {
    return null;
  }
}

/** What a story is looked for beside: the network that is open, and where its files lie. */
export interface StoryPlace {
  readonly network: string;
  readonly folder: string;
}

/** Where the story of the network that is open lies; null where none is open. */
export const storyPlace = ({ network, folder }: Pick<Dataset, 'network' | 'folder'>): StoryPlace | null =>
  network && { network: network.id, folder };
