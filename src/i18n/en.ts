import { coverage } from './en/coverage';
import { embed } from './en/embed';
import { entry } from './en/entry';
import { filter } from './en/filter';
import { imports } from './en/imports';
import { issue } from './en/issue';
import { kiosk } from './en/kiosk';
import { matrix } from './en/matrix';
import { measure } from './en/measure';
import { output } from './en/output';
import { page } from './en/page';
import { picture } from './en/picture';
import { share } from './en/share';
import { speaker } from './en/speaker';
import { stage } from './en/stage';
import { story } from './en/story';
import { table } from './en/table';

/** English by the parts that views load: the source of all messages. Placeholders stand in braces; a message with plural forms is chosen by {count}. */
export const enParts = {
  page,
  picture,
  filter,
  table,
  entry,
  measure,
  matrix,
  coverage,
  output,
  share,
  stage,
  story,
  speaker,
  kiosk,
  embed,
  issue,
  imports
};

/** English as a whole: for tests and for programs that run at build time. */
export const en = {
  ...page,
  ...picture,
  ...filter,
  ...table,
  ...entry,
  ...measure,
  ...matrix,
  ...coverage,

  ...output,
  ...share,
  ...stage,
  ...speaker,
  ...kiosk,
  ...story,
  ...embed,
  ...issue,
  ...imports
};
