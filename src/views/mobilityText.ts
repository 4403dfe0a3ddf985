import { packPartialDate } from '../base/partialDate';
import type { Mobility } from '../model/network';
import type { Reader } from './naming';
import { countryName } from './naming';

/** A stated number of students with what the statement says of its exactness: "about 40". */
export function studentsText({ words: { t, format } }: Reader, { students, qualifier }: Mobility): string {
  const number = format.number(students);
  if (qualifier === 'about') return t('mobility.about', { number });
  if (qualifier === 'more_than') return t('mobility.more_than', { number });
  return qualifier === 'nearly' ? t('mobility.nearly', { number }) : number;
}

/** From where to where the students of a figure went. */
export function directionText(reader: Reader, { from, to }: Pick<Mobility, 'from' | 'to'>): string {
  const { t } = reader.words;
  return from < 0
    ? t('mobility.allForeign', { to: countryName(reader, to) })
    : t('mobility.from', { from: countryName(reader, from), to: countryName(reader, to) });
}

/** What a figure is for: a date in words; academic years (2025/26) are not dates and stay as they are written. */
export function asOfText({ words }: Reader, { asOf }: Mobility): string {
  const date = packPartialDate(asOf);
  return date ? words.format.date(date) : asOf;
}

/** Where the students of a figure study, as far as it is stated: an institution, a number of universities, both or ''. */
export const institutionText = ({ words: { t } }: Reader, { institution, universities }: Mobility): string =>
  [institution, universities ? t('mobility.at', { count: universities }) : ''].filter(Boolean).join(' · ');
