import { coverage } from './ru/coverage';
import { embed } from './ru/embed';
import { entry } from './ru/entry';
import { filter } from './ru/filter';
import { imports } from './ru/imports';
import { issue } from './ru/issue';
import { kiosk } from './ru/kiosk';
import { matrix } from './ru/matrix';
import { measure } from './ru/measure';
import { output } from './ru/output';
import { page } from './ru/page';
import { picture } from './ru/picture';
import { share } from './ru/share';
import { speaker } from './ru/speaker';
import { stage } from './ru/stage';
import { story } from './ru/story';
import { table } from './ru/table';
import type { Dictionary } from './dictionary';

/** Russian as a whole: for tests and for programs that run at build time. Names stand in the nominative: wherever a value is put in, no word of the sentence governs its case. */
export const ru: Dictionary = {
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
