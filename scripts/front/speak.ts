import type { Language } from '../../src/base/language';
import { page as azPage } from '../../src/i18n/az/page';
import { az } from '../../src/i18n/cldr/az';
import { en } from '../../src/i18n/cldr/en';
import { et } from '../../src/i18n/cldr/et';
import { kk } from '../../src/i18n/cldr/kk';
import { ru } from '../../src/i18n/cldr/ru';
import { page as enPage } from '../../src/i18n/en/page';
import { page as etPage } from '../../src/i18n/et/page';
import { createFormat } from '../../src/i18n/format';
import { page as kkPage } from '../../src/i18n/kk/page';
import { page as ruPage } from '../../src/i18n/ru/page';
import { createTranslate } from '../../src/i18n/translate';
import type { Words } from '../../src/i18n/words';

// The page's own loader fetches a language when it is asked for; when a site is built all are at hand.
const CLDR = { kk, ru, az, et, en };
const PAGE = { kk: kkPage, ru: ruPage, az: azPage, et: etPage, en: enPage };

/** The words of a language that the page says as soon as it opens. */
export function speak(language: Language): Pick<Words, 't' | 'format'> {
  const format = createFormat(CLDR[language]);
  return { format, t: createTranslate(PAGE[language], language, format) };
}
