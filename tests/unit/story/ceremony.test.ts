import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import {
  ceremonyCommand,
  countOf,
  currentRow,
  nextRow,
  perform,
  runOf,
  startCeremony,
  stateOf,
  type Ceremony,
  type CeremonyCommand,
  type CeremonyRow
} from '../../../src/story/ceremony';
import { resume, snapshot } from '../../../src/story/ceremonySnapshot';

const row = (id: string): CeremonyRow => ({
  id,
  parties: [
    { university: `kz-example-${id}`, names: { en: `Example University ${id}` } },
    { university: '', names: { en: `University of Example ${id}`, ru: `Университет примера ${id}` } }
  ],
  kind: 'memorandum',
  date: 0,
  note: ''
});
const IDS = ['a', 'b', 'c', 'd', 'e'];
const start = (): Ceremony => startCeremony('example-forum', IDS.map(row));

type Step = CeremonyCommand | 'press' | 'complete' | 'skip' | 'back' | 'forward' | 'black' | 'white' | 'reset' | number;
const commandOf = (step: Step): CeremonyCommand =>
  typeof step === 'number' ? { type: 'jump', number: step } : typeof step === 'string' ? { type: step } : step;
const run = (steps: readonly Step[], from = start()): Ceremony =>
  steps.reduce<Ceremony>((ceremony, step, index) => perform(ceremony, commandOf(step), 1000 * (index + 1)), from);

/** The states of the rows as letters, the one on screen in brackets, `~` while it moves. */
function look(ceremony: Ceremony): string {
  const letters = { waiting: '.', revealing: '~', revealed: 'x', skipped: '-' };
  return ceremony.rows
    .map(({ id }) => (currentRow(ceremony)?.id === id ? `[${letters[stateOf(ceremony, id)]}]` : letters[stateOf(ceremony, id)]))
    .join('');
}

describe('in the hall', () => {
  test.each<[string, readonly Step[], string]>([
    ['nothing has happened', [], '.....'],
    ['a press reveals one', ['press'], '[~]....'],
    ['the movement comes to its end', ['press', 'complete'], '[x]....'],
    ['a press during it completes it and goes on', ['press', 'press'], 'x[~]...'],
    ['the last press finds nothing left', Array<Step>(7).fill('press'), 'xxxx[x]'],
    ['back takes back one', ['press', 'complete', 'press', 'back'], '[x]....'],
    ['back during the movement', ['press', 'back'], '.....'],
    ['nothing to take back', ['back'], '.....'],
    ['forward does it again', ['press', 'press', 'back', 'forward'], 'x[x]...'],
    ['a press after going back is that of the same row', ['press', 'press', 'back', 'press'], 'x[~]...'],
    ['skipping the next', ['press', 'skip', 'press'], 'x-[~]..'],
    ['skipping is taken back', ['press', 'skip', 'back'], '[x]....'],
    ['skipping all', Array<Step>(6).fill('skip'), '-----'],
    ['a jump reveals out of turn', ['press', 4], 'x..[~].'],
    ['and the order goes on from there', ['press', 4, 'press', 'press'], 'x[~].xx'],
    ['a jump to one that was revealed shows it again', ['press', 'press', 'complete', 1], '[x]x...'],
    ['a jump to one that was skipped reveals it', ['skip', 1], '[~]....'],
    ['a jump to a number that is not in the list', ['press', 'complete', 9], '[x]....'],
    ['a press under black only uncovers', ['press', 'complete', 'black', 'press'], '[x]....'],
    ['so does back', ['press', 'complete', 'white', 'back'], '[x]....'],
    ['reset', ['press', 'skip', 'press', 'reset'], '.....'],
    ['a reset by mistake is taken back', ['press', 'skip', 'press', 'complete', 'reset', 'back'], 'x-[x]..'],
    ['a rehearsal begins anew', ['press', 'complete', { type: 'rehearse', on: true }, 'press', 'press'], 'x[~]...'],
    [
      'after it all is as before',
      ['press', 'complete', { type: 'rehearse', on: true }, 'press', 'press', { type: 'rehearse', on: false }],
      '[x]....'
    ],
    ['a last-minute row', [{ type: 'add', row: row('late'), at: 1 }, 'press', 'press'], 'x[~]....'],
    ['one that is in the list already', [{ type: 'add', row: row('b') }], '.....'],
    ['back does not take it out again', ['press', { type: 'add', row: row('late') }, 'back'], '......'],
    ['another order', ['press', { type: 'move', id: 'e', to: 1 }, 'press'], 'x[~]...'],
    ['a row is withdrawn', ['press', { type: 'remove', id: 'b' }, 'press'], 'x[~]..'],
    ['but not one that was revealed', ['press', 'complete', { type: 'remove', id: 'a' }], '[x]....']
  ])('%s', (_, steps, wanted) => expect(look(run(steps))).toBe(wanted));

  test('the counter says how many of how many', () => {
    expect(countOf(run(['press', 'skip', 'press']))).toEqual({ revealed: 2, total: 5, skipped: 1 });
    expect(countOf(run(['press', 'black', 'press']))).toEqual({ revealed: 1, total: 5, skipped: 0 });
  });

  test('when each was signed is recorded, and forgotten when it is taken back', () => {
    const at = (ceremony: Ceremony) => Object.fromEntries(Object.entries(ceremony.live.marks).map(([id, { signedAt }]) => [id, signedAt]));
    expect(at(run(['press', 'complete', 'press', 'skip']))).toEqual({ a: 1000, b: 3000, c: null });
    expect(at(run(['press', 'press', 'back', 'back', 'press']))).toEqual({ a: 5000 });
    // Shown again, or done again, it keeps its time.
    expect(at(run(['press', 'press', 1]))).toEqual({ a: 1000, b: 2000 });
    expect(at(run(['press', 'press', 'back', 'forward']))).toEqual({ a: 1000, b: 2000 });
  });

  test('a rehearsal and a replay record nothing', () => {
    expect(Object.values(runOf(run([{ type: 'rehearse', on: true }, 'press'])).marks)).toEqual([{ state: 'revealed', signedAt: null }]);
    const replay = run(['press'], startCeremony('', IDS.map(row), 'replay'));
    expect(Object.values(replay.live.marks)).toEqual([{ state: 'revealed', signedAt: null }]);
  });

  test('a correction of a name leaves what has happened', () => {
    const corrected = { ...row('a'), note: 'Example' };
    const ceremony = run(['press', { type: 'edit', row: corrected }]);
    expect(currentRow(ceremony)).toEqual(corrected);
    expect(look(ceremony)).toBe('[~]....');
  });

  test('ids that objects have of themselves are ids like others', () => {
    const ceremony = run(['press', 'press', 'back'], startCeremony('', ['constructor', '__proto__', 'toString'].map(row)));
    expect(look(ceremony)).toBe('[x]..');
    expect(resume(snapshot(ceremony))).toEqual(ceremony);
  });

  test('the keys of the stage', () => {
    expect(ceremonyCommand({ type: 'next' })).toEqual({ type: 'press' });
    expect(ceremonyCommand({ type: 'previous' })).toEqual({ type: 'back' });
    expect(ceremonyCommand({ type: 'goto', number: 7 })).toEqual({ type: 'jump', number: 7 });
    expect(ceremonyCommand({ type: 'speaker' })).toBeNull();
    expect(ceremonyCommand({ type: 'last' })).toEqual({ type: 'sources' });
    const ceremony = run(['press']);
    expect(perform(ceremony, { type: 'sources' }, 0)).toBe(ceremony);
  });
});

/** What a person would note on paper: who is done, who was left out, who is on screen; and a pile of such notes to go back to. */
interface Notes {
  readonly done: readonly string[];
  readonly left: readonly string[];
  readonly screen: string | null;
}
class Paper {
  rows = [...IDS];
  blank = 'none';
  notes: Notes = { done: [], left: [], screen: null };
  pile: Notes[] = [];
  undone: Notes[] = [];
  aside: { notes: Notes; pile: Notes[]; undone: Notes[] } | null = null;

  write(notes: Notes): void {
    this.pile.push(this.notes);
    this.undone = [];
    this.notes = notes;
  }
  next(): string | undefined {
    const after = this.notes.screen === null ? 0 : this.rows.indexOf(this.notes.screen) + 1;
    const order = [...this.rows.slice(after), ...this.rows.slice(0, after)];
    return order.find((id) => !this.notes.done.includes(id) && !this.notes.left.includes(id));
  }
  reveal(id: string): void {
    const { done, left, screen } = this.notes;
    if (done.includes(id)) {
      if (screen !== id) this.write({ done, left, screen: id });
    } else this.write({ done: [...done, id], left: left.filter((other) => other !== id), screen: id });
  }
  obey(command: CeremonyCommand): void {
    const { done, left, screen } = this.notes;
    const covered = this.blank !== 'none';
    const next = this.next();
    switch (command.type) {
      case 'black':
      case 'white':
        this.blank = this.blank === command.type ? 'none' : command.type;
        break;
      case 'press':
        this.blank = 'none';
        if (!covered && next) this.reveal(next);
        break;
      case 'jump': {
        const id = this.rows[command.number - 1];
        if (id === undefined) break;
        this.blank = 'none';
        this.reveal(id);
        break;
      }
      case 'skip':
        if (next) this.write({ done, left: [...left, next], screen });
        break;
      case 'back':
        this.blank = 'none';
        if (!covered && this.pile.length > 0) {
          this.undone.push(this.notes);
          this.notes = this.pile.pop()!;
        }
        break;
      case 'forward':
        this.blank = 'none';
        if (!covered && this.undone.length > 0) {
          this.pile.push(this.notes);
          this.notes = this.undone.pop()!;
        }
        break;
      case 'reset':
        if (done.length + left.length > 0) this.write({ done: [], left: [], screen: null });
        break;
      case 'rehearse':
        if (command.on && !this.aside) {
          this.aside = { notes: this.notes, pile: this.pile, undone: this.undone };
          [this.notes, this.pile, this.undone] = [{ done: [], left: [], screen: null }, [], []];
        } else if (!command.on && this.aside) {
          ({ notes: this.notes, pile: this.pile, undone: this.undone } = this.aside);
          this.aside = null;
        }
        break;
      case 'add':
        if (!this.rows.includes(command.row.id)) this.rows.splice(command.at ?? this.rows.length, 0, command.row.id);
        break;
      case 'move': {
        const from = this.rows.indexOf(command.id);
        if (from >= 0) this.rows.splice(command.to, 0, ...this.rows.splice(from, 1));
        break;
      }
      case 'remove':
        this.withdraw(command.id);
        break;
    }
  }
  withdraw(id: string): void {
    if (!this.rows.includes(id) || this.notes.done.includes(id) || this.aside?.notes.done.includes(id)) return;
    this.rows = this.rows.filter((other) => other !== id);
    const strike = ({ done, left, screen }: Notes): Notes => ({
      done: done.filter((other) => other !== id),
      left: left.filter((other) => other !== id),
      screen: screen === id ? null : screen
    });
    const strikeAll = (pile: Notes[], notes: Notes): [Notes[], Notes] => {
      const all = [...pile, notes].map(strike);
      const told = all.filter((one, index) => index === 0 || JSON.stringify(one) !== JSON.stringify(all[index - 1]));
      return [told.slice(0, -1), told.at(-1)!];
    };
    [this.pile, this.notes] = strikeAll(this.pile, this.notes);
    this.undone = [];
    if (this.aside) {
      const [pile, notes] = strikeAll(this.aside.pile, this.aside.notes);
      this.aside = { pile, notes, undone: [] };
    }
  }
}

const random = seededRandom(63);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const ALL_IDS = [...IDS, 'f', 'g'];
const OFTEN = ['press', 'press', 'press', 'press', 'complete', 'complete', 'back', 'back', 'forward', 'skip'] as const;

function randomCommand(ceremony: Ceremony): CeremonyCommand {
  const chance = random();
  if (chance < 0.7) return { type: pick(OFTEN) };
  if (chance < 0.76) return { type: pick(['black', 'white']) };
  if (chance < 0.84) return { type: 'jump', number: Math.floor(random() * 8) };
  if (chance < 0.86) return { type: 'reset' };
  if (chance < 0.89) return { type: 'rehearse', on: random() < 0.5 };
  if (chance < 0.93) return { type: 'add', row: row(pick(ALL_IDS)), at: Math.floor(random() * (ceremony.rows.length + 1)) };
  if (chance < 0.97) return { type: 'move', id: pick(ALL_IDS), to: Math.floor(random() * ceremony.rows.length) };
  return { type: 'remove', id: pick(ALL_IDS) };
}

const atRest = (ceremony: Ceremony): Ceremony => perform(ceremony, { type: 'complete' }, 0);
/** What is to be seen: the run without its history. */
const seen = (ceremony: Ceremony) => ({ ...atRest(ceremony), live: { ...atRest(ceremony).live, past: [], future: [] } });

test('2,000 ceremonies of random commands come to what a person notes on paper, and each can be resumed at any moment', () => {
  for (let n = 0; n < 2000; n++) {
    const paper = new Paper();
    let ceremony = start();
    for (let step = 0; step < 30; step++) {
      const command = randomCommand(ceremony);
      const before = ceremony;
      ceremony = perform(ceremony, command, 1000 * step);
      paper.obey(command);

      const { done, left, screen } = paper.notes;
      const { revealed, total, skipped } = countOf(ceremony);
      const { current } = runOf(ceremony);
      const told = [ceremony.rows.map(({ id }) => id), revealed, total, skipped, current, ceremony.blank, nextRow(ceremony)?.id];
      const noted = [paper.rows, done.length, paper.rows.length, left.length, screen, paper.blank, paper.next()];
      // Compared as texts, for 60,000 comparisons of objects take ten seconds.
      expect(JSON.stringify(told)).toBe(JSON.stringify(noted));
      if (command.type === 'press') {
        const rise = countOf(ceremony).revealed - countOf(before).revealed;
        expect(rise).toBe(before.blank === 'none' && nextRow(before) ? 1 : 0);
      }
      if (step === n % 30) {
        const resumed = resume(snapshot(ceremony));
        expect(resumed).toEqual(ceremony);
        ceremony = resumed!;
      }
    }
  }
});

test('what is taken back is as if it had not been, and what is done again as if it had not been taken back', () => {
  let ceremony = start();
  let changes = 0;
  for (let n = 0; n < 3000; n++) {
    const command = randomCommand(ceremony);
    const after = perform(ceremony, command, n);
    const isStep =
      runOf(after).past.length === runOf(ceremony).past.length + 1 && ['press', 'jump', 'skip', 'reset'].includes(command.type);
    if (isStep && after.rehearsal === null && after.blank === 'none') {
      changes++;
      const back = perform(after, { type: 'back' }, n);
      expect(seen(back)).toEqual({ ...seen(ceremony), blank: 'none' });
      expect(seen(perform(back, { type: 'forward' }, n + 1))).toEqual(seen(after));
    }
    ceremony = after;
  }
  expect(changes).toBeGreaterThan(100);
});

describe('a stored text that is no ceremony', () => {
  const good = JSON.parse(snapshot(run(['press', 'press', 'back']))) as Record<string, unknown>;
  const live = good['live'] as Record<string, unknown>;
  test('the good one is read', () => expect(resume(JSON.stringify(good))).not.toBeNull());
  test.each<[string, string]>([
    ['nothing', ''],
    ['cut off', JSON.stringify(good).slice(0, -9)],
    ['a list', '[]'],
    ['of another version', JSON.stringify({ ...good, version: 2 })],
    ['rows that are none', JSON.stringify({ ...good, rows: [{}] })],
    ['a row twice', JSON.stringify({ ...good, rows: [row('a'), row('a'), row('b')] })],
    ['a mark of no row', JSON.stringify({ ...good, live: { ...live, marks: { z: { state: 'revealed', signedAt: 1 } } } })],
    ['a screen of no row', JSON.stringify({ ...good, live: { ...live, current: 'z' } })],
    ['a history that is none', JSON.stringify({ ...good, live: { ...live, past: [{}] } })],
    ['a moment that is none', JSON.stringify({ ...good, live: { ...live, marks: { a: { state: 'revealed', signedAt: 'noon' } } } })]
  ])('%s', (_, text) => expect(resume(text)).toBeNull());
});
