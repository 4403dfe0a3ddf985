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

/** A column as it lies in a file. */
export type Written = Uint8Array | Uint16Array | Uint32Array;

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
  // What is written as it is can be read where it lies.
  const base = steps ? leastStep : width > 0 && least > 0 && most < 2 ** (8 * width) ? 0 : least;
  const written = new { 0: Uint8Array, 1: Uint8Array, 2: Uint16Array, 4: Uint32Array }[width](width === 0 ? 0 : numbers.length);
  for (let i = steps ? 1 : 0; i < written.length; i++) written[i] = numbers[i]! - (steps ? numbers[i - 1]! : 0) - base;
  return { form: { length: numbers.length, width, base, steps, first: steps ? first : 0 }, bytes: new Uint8Array(written.buffer) };
}

/** The numbers as they are written. @param bytes at a place that 4 divides, and as many as the form needs */
export const writtenIn = ({ width, length }: NumbersForm, { buffer, byteOffset }: Uint8Array): Written =>
  width === 4
    ? new Uint32Array(buffer, byteOffset, length)
    : width === 2
      ? new Uint16Array(buffer, byteOffset, length)
      : new Uint8Array(buffer, byteOffset, width * length);

/** Whether what is written are the numbers themselves. */
export const isPlain = ({ width, base, steps }: NumbersForm): boolean => width > 0 && base === 0 && !steps;

/** Whether all numbers are the same. */
export const isRepeated = ({ width, base, steps }: NumbersForm): boolean => width === 0 && (!steps || base === 0);

/** The step by which all numbers count up from 0; 0 where they do not. */
export const stepOf = ({ width, base, steps, first }: NumbersForm): number => (width === 0 && steps && first === 0 ? base : 0);

/**
 * Reads a column into an array of its length.
 * @param bytes at a place that 4 divides, and as many as the form needs
 * @throws RangeError where a number does not fit into the array
 */
export function readNumbers<T extends Numbers>(form: NumbersForm, bytes: Uint8Array, into: T): T {
  const { width, base, steps, first } = form;
  const { length } = into;
  if (length === 0) return into;
  const written = writtenIn(form, bytes);
  const [least, most] = rangeOf(into);
  if (steps) {
    const sums = width === 0 ? addUp(into, base, first) : addUpSteps(into, written, base, first);
    checkRange(sums.least >= least && sums.most <= most);
  } else if (width === 0) {
    checkRange(base >= least && base <= most);
    // Memory that nothing was written to takes no room.
    if (base !== 0) into.fill(base);
  } else {
    // What fits whatever is written needs no look at each; of the rest the largest is looked for.
    const largest = base + 2 ** (8 * width) - 1;
    checkRange(base >= least && (largest <= most || base + largestOf(written) <= most));
    if (base === 0) into.set(written);
    else for (let i = 0; i < length; i++) into[i] = base + written[i]!;
  }
  return into;
}

const rangeOf = (numbers: Numbers): readonly [least: number, most: number] =>
  numbers instanceof Int32Array ? [-(2 ** 31), 2 ** 31 - 1] : [0, numbers instanceof Uint32Array ? 2 ** 32 - 1 : 255];

function checkRange(sound: boolean): void {
  if (!sound) throw new RangeError('A number is too large for its column.');
}

function largestOf(numbers: Written): number {
  let largest = 0;
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! > largest) largest = numbers[i]!;
  return largest;
}

/** Steps that are all the same. */
function addUp(into: Numbers, step: number, first: number): { readonly least: number; readonly most: number } {
  // A loop of its own for most columns is several times faster.
  if (into instanceof Uint32Array) fillSteps(into, step, first);
  else for (let i = 0; i < into.length; i++) into[i] = first + i * step;
  const last = first + (into.length - 1) * step;
  return { least: Math.min(first, last), most: Math.max(first, last) };
}

function fillSteps(into: Uint32Array, step: number, first: number): void {
  for (let i = 0, number = first; i < into.length; i++, number += step) into[i] = number;
}

function addUpSteps(into: Numbers, written: Written, base: number, first: number): { readonly least: number; readonly most: number } {
  let [number, least, most] = [first, first, first];
  into[0] = first;
  for (let i = 1; i < into.length; i++) {
    number += base + written[i]!;
    if (number < least) least = number;
    if (number > most) most = number;
    into[i] = number;
  }
  return { least, most };
}

/** Whether the numbers of a column that was read are not below `least`, nor `end` or above: of most columns their form says it. */
export function areWithin({ length, width, base, steps, first }: NumbersForm, numbers: Numbers, least: number, end: number): boolean {
  if (!steps && base >= least && base + 2 ** (8 * width) - 1 < end) return true;
  if (steps && width === 0)
    return Math.min(first, first + (length - 1) * base) >= least && Math.max(first, first + (length - 1) * base) < end;
  // A loop, for a callback a number costs more than all the rest here; and one for each kind of column, which is several times faster.
  if (numbers instanceof Uint32Array) return least <= 0 && areBelow(numbers, end);
  if (numbers instanceof Uint8Array && numbers.byteOffset % 2 === 0 && least <= 0 && end <= 128) return areBytesBelow(numbers, end);
  let sound = true;
  for (let i = 0; i < numbers.length; i++) sound &&= numbers[i]! >= least && numbers[i]! < end;
  return sound;
}

/** Two by two: four by four they would be numbers for which code that is not fast yet needs memory. @param end 128 at most */
function areBytesBelow(numbers: Uint8Array, end: number): boolean {
  const pairs = new Uint16Array(numbers.buffer, numbers.byteOffset, numbers.length >>> 1);
  // Added to a number that is too large, this reaches its highest bit; one that has it already is found as it is.
  const beyond = (128 - end) * 0x0101;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i]!;
    if (((pair | ((pair & 0x7f7f) + beyond)) & 0x8080) !== 0) return false;
  }
  return numbers.length % 2 === 0 || numbers.at(-1)! < end;
}

function areBelow(numbers: Uint32Array, end: number): boolean {
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! >= end) return false;
  return true;
}
