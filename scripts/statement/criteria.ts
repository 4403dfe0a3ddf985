/** How a success criterion is met. */
export type Result = 'supported' | 'partial' | 'none';

/** A success criterion of WCAG 2.2, level A or AA, and how the site meets it. 4.1.1 is obsolete and left out. */
interface CriterionRow {
  readonly number: string;
  readonly level: 'A' | 'AA';
  readonly result: Result;
  /** Key of the remark that says how it is met, what is missing or why it does not apply. */
  readonly remark: string;
}

/** The criteria in their order. `none` = not applicable: there is nothing on the site that it is about. */
export const CRITERIA = [
  { number: '1.1.1', level: 'A', result: 'supported', remark: 'pictures' },
  { number: '1.2.1', level: 'A', result: 'none', remark: 'media' },
  { number: '1.2.2', level: 'A', result: 'none', remark: 'media' },
  { number: '1.2.3', level: 'A', result: 'none', remark: 'media' },
  { number: '1.2.4', level: 'AA', result: 'none', remark: 'media' },
  { number: '1.2.5', level: 'AA', result: 'none', remark: 'media' },
  { number: '1.3.1', level: 'A', result: 'supported', remark: 'structure' },
  { number: '1.3.2', level: 'A', result: 'supported', remark: 'order' },
  { number: '1.3.3', level: 'A', result: 'supported', remark: 'instructions' },
  { number: '1.3.4', level: 'AA', result: 'supported', remark: 'orientation' },
  { number: '1.3.5', level: 'AA', result: 'none', remark: 'personal' },
  { number: '1.4.1', level: 'A', result: 'supported', remark: 'colour' },
  { number: '1.4.2', level: 'A', result: 'none', remark: 'media' },
  { number: '1.4.3', level: 'AA', result: 'supported', remark: 'contrast' },
  { number: '1.4.4', level: 'AA', result: 'supported', remark: 'resize' },
  { number: '1.4.5', level: 'AA', result: 'supported', remark: 'textPictures' },
  { number: '1.4.10', level: 'AA', result: 'supported', remark: 'reflow' },
  { number: '1.4.11', level: 'AA', result: 'supported', remark: 'lines' },
  { number: '1.4.12', level: 'AA', result: 'supported', remark: 'spacing' },
  { number: '1.4.13', level: 'AA', result: 'partial', remark: 'hover' },
  { number: '2.1.1', level: 'A', result: 'partial', remark: 'keyboard' },
  { number: '2.1.2', level: 'A', result: 'supported', remark: 'trap' },
  { number: '2.1.4', level: 'A', result: 'supported', remark: 'shortcuts' },
  { number: '2.2.1', level: 'A', result: 'none', remark: 'time' },
  { number: '2.2.2', level: 'A', result: 'supported', remark: 'motion' },
  { number: '2.3.1', level: 'A', result: 'supported', remark: 'flashes' },
  { number: '2.4.1', level: 'A', result: 'supported', remark: 'bypass' },
  { number: '2.4.2', level: 'A', result: 'supported', remark: 'title' },
  { number: '2.4.3', level: 'A', result: 'supported', remark: 'order' },
  { number: '2.4.4', level: 'A', result: 'supported', remark: 'links' },
  { number: '2.4.5', level: 'AA', result: 'supported', remark: 'ways' },
  { number: '2.4.6', level: 'AA', result: 'supported', remark: 'headings' },
  { number: '2.4.7', level: 'AA', result: 'supported', remark: 'focus' },
  { number: '2.4.11', level: 'AA', result: 'supported', remark: 'unobscured' },
  { number: '2.5.1', level: 'A', result: 'supported', remark: 'gestures' },
  { number: '2.5.2', level: 'A', result: 'supported', remark: 'cancel' },
  { number: '2.5.3', level: 'A', result: 'supported', remark: 'label' },
  { number: '2.5.4', level: 'A', result: 'none', remark: 'device' },
  { number: '2.5.7', level: 'AA', result: 'partial', remark: 'dragging' },
  { number: '2.5.8', level: 'AA', result: 'supported', remark: 'targets' },
  { number: '3.1.1', level: 'A', result: 'supported', remark: 'language' },
  { number: '3.1.2', level: 'AA', result: 'partial', remark: 'parts' },
  { number: '3.2.1', level: 'A', result: 'supported', remark: 'predictable' },
  { number: '3.2.2', level: 'A', result: 'supported', remark: 'predictable' },
  { number: '3.2.3', level: 'AA', result: 'supported', remark: 'consistent' },
  { number: '3.2.4', level: 'AA', result: 'supported', remark: 'consistent' },
  { number: '3.2.6', level: 'A', result: 'supported', remark: 'help' },
  { number: '3.3.1', level: 'A', result: 'none', remark: 'entries' },
  { number: '3.3.2', level: 'A', result: 'supported', remark: 'fields' },
  { number: '3.3.3', level: 'AA', result: 'none', remark: 'entries' },
  { number: '3.3.4', level: 'AA', result: 'none', remark: 'transactions' },
  { number: '3.3.7', level: 'A', result: 'none', remark: 'transactions' },
  { number: '3.3.8', level: 'AA', result: 'none', remark: 'login' },
  { number: '4.1.2', level: 'A', result: 'supported', remark: 'names' },
  { number: '4.1.3', level: 'AA', result: 'supported', remark: 'messages' }
] as const satisfies readonly CriterionRow[];

export type CriterionNumber = (typeof CRITERIA)[number]['number'];
export type Remark = (typeof CRITERIA)[number]['remark'];

/** Criteria that came with WCAG 2.2: EN 301 549 V3.2.1 has no clause for them. */
const NEW_IN_2_2: readonly string[] = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** The clause of EN 301 549 V3.2.1 that asks for a criterion on web pages; '' where it has none. */
export const clauseOf = (number: CriterionNumber): string => (NEW_IN_2_2.includes(number) ? '' : `9.${number}`);
