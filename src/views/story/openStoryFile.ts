import { readStory, type StoryReading } from '../../story/storyFile';
import { storyIssue } from '../../story/storyIssue';

/** Largest file that is read as a story, in bytes: a hundred scenes are a hundredth of it. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Reads a file that a person chose. Never throws; what cannot be read is said. */
export async function openStoryFile(file: File): Promise<StoryReading> {
  if (file.size > MAX_BYTES) return { story: null, issues: [storyIssue('scenes-missing', 0, '', file.name, 'error')] };
  try {
    return readStory(await file.text());
  } catch (error) {
    return { story: null, issues: [storyIssue('json-broken', 0, '', error instanceof Error ? error.message : '', 'error')] };
  }
}
