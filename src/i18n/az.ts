import { coverage } from './az/coverage';
import { embed } from './az/embed';
import { entry } from './az/entry';
import { filter } from './az/filter';
import { imports } from './az/imports';
import { issue } from './az/issue';
import { kiosk } from './az/kiosk';
import { matrix } from './az/matrix';
import { measure } from './az/measure';
import { output } from './az/output';
import { page } from './az/page';
import { picture } from './az/picture';
import { share } from './az/share';
import { speaker } from './az/speaker';
import { stage } from './az/stage';
import { story } from './az/story';
import { table } from './az/table';
import type { Dictionary } from './dictionary';

/** Azerbaijani as a whole: for tests and for programs that run at build time. Names stand without case endings: a word of the sentence takes the ending, or a colon sets the name apart. */
export const az: Dictionary = {
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
