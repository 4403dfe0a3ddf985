import { isLanguage } from '../../base/language';
import { LANGUAGE_NAMES } from '../../i18n/languageNames';
import type { Words } from '../../i18n/words';
import type { StoryIssue } from '../../story/storyIssue';

const FIELDS = ['id', 'view', 'title', 'text', 'notes', 'seconds'] as const;

/** Where an issue of a story stands, as the editor calls it: scene, field, language or key of the view, as far as there are such. */
export function storyIssuePlace({ t }: Words, { scene, key }: StoryIssue): string {
  const [name, rest = ''] = key.split('.', 2);
  const field = FIELDS.find((candidate) => candidate === name);
  const parts = [
    scene > 0 ? t('story.scene', { number: scene }) : '',
    field ? (scene === 0 ? t('story.name') : t(`story.field.${field}`)) : name,
    isLanguage(rest) ? LANGUAGE_NAMES[rest] : rest
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What is wrong, in a sentence that names the value. */
export const storyIssueCause = ({ t }: Words, { code, value }: StoryIssue): string => t(`story.cause.${code}`, { value });

/** What to do about it. */
export const storyIssueRemedy = ({ t }: Words, { code }: StoryIssue): string => t(`story.remedy.${code}`);
