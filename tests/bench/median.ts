/** Runs a step some times, up to three seconds in all, and returns the median of its milliseconds. */
export function median(step: (run: number) => unknown, runs: number): number {
  const times: number[] = [];
  const end = performance.now() + 3_000;
  for (let run = 0; run < runs && (run === 0 || performance.now() < end); run++) {
    const start = performance.now();
    step(run);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
