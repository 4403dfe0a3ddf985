import { coverage } from './kk/coverage';
import { embed } from './kk/embed';
import { entry } from './kk/entry';
import { filter } from './kk/filter';
import { imports } from './kk/imports';
import { issue } from './kk/issue';
import { kiosk } from './kk/kiosk';
import { matrix } from './kk/matrix';
import { measure } from './kk/measure';
import { output } from './kk/output';
import { page } from './kk/page';
import { picture } from './kk/picture';
import { share } from './kk/share';
import { speaker } from './kk/speaker';
import { stage } from './kk/stage';
import { story } from './kk/story';
import { table } from './kk/table';
import type { Dictionary } from './dictionary';

/** Kazakh as a whole: for tests and for programs that run at build time. Names stand without case endings: a word of the sentence takes the ending, or a colon sets the name apart. */
export const kk: Dictionary = {
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
