/** Factors by name, each with the values it can have. */
export type Factors = Readonly<Record<string, readonly string[]>>;

/** One value of each factor. */
export type Case<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** A factor and one of its values, as places in their lists. */
type Choice = readonly [factor: number, value: number];

const keyOf = (one: Choice, other: Choice): string => (one[0] < other[0] ? [one, other] : [other, one]).join(' ');

/** All pairs of values of different factors, by key. */
function allPairs(sizes: readonly number[]): Map<string, readonly [Choice, Choice]> {
  const choices = sizes.flatMap((size, factor) => Array.from({ length: size }, (_, value): Choice => [factor, value]));
  const pairs = choices.flatMap((one) => choices.filter((other) => one[0] < other[0]).map((other) => [one, other] as const));
  return new Map(pairs.map((pair) => [keyOf(...pair), pair]));
}

/**
 * Cases in which every value of every factor meets every value of every other factor at least once: most faults hang on one or two factors,
 * and there are far fewer pairs than combinations. Greedy and the same for the same factors; as many cases as the two longest factors have
 * pairs, or a few more.
 */
export function pairwise<const F extends Factors>(factors: F): Case<F>[] {
  const names = Object.keys(factors);
  const sizes = names.map((name) => factors[name]!.length);
  const missing = allPairs(sizes);
  const uses = sizes.map((size) => new Array<number>(size).fill(0));
  const cases: Case<F>[] = [];

  for (;;) {
    const [seed] = missing.values();
    if (!seed) return cases;
    const chosen: Choice[] = [...seed];
    for (const [factor, size] of sizes.entries()) {
      if (chosen.some(([other]) => other === factor)) continue;
      // The value that meets most of the chosen ones for the first time; of equals, the one least used so far.
      const rated = Array.from({ length: size }, (_, value) => ({
        value,
        news: chosen.filter((other) => missing.has(keyOf([factor, value], other))).length,
        uses: uses[factor]![value]!
      }));
      rated.sort((a, b) => b.news - a.news || a.uses - b.uses);
      chosen.push([factor, rated[0]!.value]);
    }
    chosen.forEach((one, i) => chosen.slice(0, i).forEach((other) => missing.delete(keyOf(one, other))));
    for (const [factor, value] of chosen) uses[factor]![value]!++;
    cases.push(Object.fromEntries(chosen.map(([factor, value]) => [names[factor]!, factors[names[factor]!]![value]!])) as Case<F>);
  }
}
