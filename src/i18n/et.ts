import { coverage } from './et/coverage';
import { embed } from './et/embed';
import { entry } from './et/entry';
import { filter } from './et/filter';
import { imports } from './et/imports';
import { issue } from './et/issue';
import { kiosk } from './et/kiosk';
import { matrix } from './et/matrix';
import { measure } from './et/measure';
import { output } from './et/output';
import { page } from './et/page';
import { picture } from './et/picture';
import { share } from './et/share';
import { speaker } from './et/speaker';
import { stage } from './et/stage';
import { story } from './et/story';
import { table } from './et/table';
import type { Dictionary } from './dictionary';

/** Estonian as a whole: for tests and for programs that run at build time. Names stand in the nominative: a word of the sentence takes the ending, or a colon sets the name apart. */
export const et: Dictionary = {
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
