import type { Visible } from '../../model/filter';
import { partnerGraphOf } from '../../model/measures/partnerGraph';
import { ranking } from '../../model/measures/ranking';
import type { Ranking } from '../../model/measures/ranking';
import { universityMeasure } from '../../model/measures/universityMeasures';
import type { UniversityMeasure } from '../../model/measures/universityMeasures';
import type { Network } from '../../model/network';
import type { Words } from '../../i18n/words';
import { universityName } from '../naming';

/** The first of the visible universities by a measure, equals by their names. */
export function mostOf(
  source: { readonly network: Network; readonly words: Words; readonly visible: Visible },
  measure: UniversityMeasure,
  top: number
): Ranking {
  const { network, words, visible } = source;
  const names: string[] = [];
  const nameOf = (university: number) => (names[university] ??= universityName(source, university).text);
  return ranking(universityMeasure(partnerGraphOf(network, visible), measure).values, {
    among: visible.universities,
    top,
    compare: (a, b) => words.compare(nameOf(a), nameOf(b))
  });
}
