/** How a column of whole numbers is written: each as few bytes as the largest needs, as it is or as the step from the one before. */
export interface NumbersForm {
  readonly length: number;
  /** Bytes of each; 0 = all are the same. */
  readonly width: 0 | 1 | 2 | 4;
  /** What each is written above. */
  readonly base: number;
  /** Whether the steps are written. */
  readonly steps: boolean;
  /** The first number, where steps are written; else 0. */
  readonly first: number;
}

/** A column of numbers in memory. */
export type Numbers = Uint8Array | Uint32Array | Int32Array;

const widthFor = (range: number): NumbersForm['width'] => (range === 0 ? 0 : range < 256 ? 1 : range < 65_536 ? 2 : 4);

/** Writes a column, little end first. */
export function writeNumbers(numbers: Numbers): { readonly form: NumbersForm; readonly bytes: Uint8Array } {
  if (numbers instanceof Uint8Array && numbers.length > 0)
    return { form: { length: numbers.length, width: 1, base: 0, steps: false, first: 0 }, bytes: numbers };
  const first = numbers[0] ?? 0;
  let [least, most] = [first, first];
  let [leastStep, mostStep] = numbers.length > 1 ? [Infinity, -Infinity] : [0, 0];
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i]!;
    least = Math.min(least, number);
    most = Math.max(most, number);
    leastStep = Math.min(leastStep, number - numbers[i - 1]!);
    mostStep = Math.max(mostStep, number - numbers[i - 1]!);
  }
  const [plain, stepped] = [widthFor(most - least), widthFor(mostStep - leastStep)];
  const steps = mostStep - leastStep < 2 ** 32 && stepped < plain;
  const width = steps ? stepped : plain;
  const base = steps ? leastStep : least;
  const written = new { 0: Uint8Array, 1: Uint8Array, 2: Uint16Array, 4: Uint32Array }[width](width === 0 ? 0 : numbers.length);
  for (let i = steps ? 1 : 0; i < written.length; i++) written[i] = numbers[i]! - (steps ? numbers[i - 1]! : 0) - base;
  return { form: { length: numbers.length, width, base, steps, first: steps ? first : 0 }, bytes: new Uint8Array(written.buffer) };
}

/**
 * Reads a column into an array of its length.
 * @param bytes at a place that 4 divides, and as many as the form needs
 * @throws RangeError where a number does not fit into the array
 */
export function readNumbers<T extends Numbers>({ width, base, steps, first }: NumbersForm, bytes: Uint8Array, into: T): T {
  const { buffer, byteOffset } = bytes;
  const { length } = into;
  if (into instanceof Uint8Array && width === 1 && base === 0 && !steps) {
    into.set(bytes);
    return into;
  }
  const written =
    width === 4 ? new Uint32Array(buffer, byteOffset, length) : width === 2 ? new Uint16Array(buffer, byteOffset, length) : bytes;
  let before = 0;
  let sound = true;
  for (let i = 0; i < length; i++) {
    const number = steps && i === 0 ? first : base + (width === 0 ? 0 : written[i]!) + (steps ? before : 0);
    into[i] = number;
    before = number;
    sound &&= into[i] === number;
  }
  if (!sound) throw new RangeError('A number is too large for its column.');
  return into;
}
