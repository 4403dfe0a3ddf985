import type { CriterionNumber, Remark, Result } from './criteria';

/** All texts of the accessibility statement in one language. What is missing does not compile. */
export interface StatementWords {
  readonly title: string;
  /** Link back to the map. */
  readonly back: string;
  /** Name of the list of the same statement in other languages. */
  readonly languages: string;
  readonly intro: string;
  /** Heads the name of the organisation; `noOrganisation` stands in its place. */
  readonly organisation: string;
  readonly noOrganisation: string;
  readonly scope: { readonly title: string; readonly text: string };
  readonly status: { readonly title: string; readonly text: string; readonly standards: string };
  /** What is not accessible, why, and what there is instead; each item a sentence or two. */
  readonly gaps: { readonly title: string; readonly intro: string; readonly items: readonly string[]; readonly burden: string };
  readonly tests: { readonly title: string; readonly items: readonly string[]; readonly missing: string };
  readonly prepared: { readonly title: string; /** Heads the date. */ readonly date: string; readonly method: string };
  /** `label` heads the address; `none` stands in its place. */
  readonly contact: { readonly title: string; readonly text: string; readonly label: string; readonly none: string };
  readonly enforcement: {
    readonly title: string;
    readonly text: string;
    readonly countries: Readonly<Record<'KZ' | 'AZ' | 'EE', string>>;
    readonly check: string;
  };
  readonly table: {
    readonly title: string;
    readonly intro: string;
    readonly columns: readonly [criterion: string, level: string, clause: string, result: string, remark: string];
    readonly results: Readonly<Record<Result, string>>;
    /** For a criterion without a clause in EN 301 549 V3.2.1. */
    readonly noClause: string;
  };
  readonly criteria: Readonly<Record<CriterionNumber, string>>;
  readonly remarks: Readonly<Record<Remark, string>>;
}
