import type { Stretch } from "../alignment/sentences.ts";

/** Marks of one family close each other; German, French and English order of opening and closing alike. */
const families = ['"″', "“”„‟", "«»", "「」", "『』"];
const familyOf = new Map(
  families.flatMap((marks, family) => [...marks].map((mark) => [mark, family] as const)),
);
const anyMark = /["″“”„‟«»「」『』'‘’‚‛`´‹›\n]/g;
const singleMark = /['‘’‚‛`´‹›]/;

const opensAfter = /[\s([{—–"“„«‘'¿¡-]/;
const closesBefore = /[\s.,;:!?…)\]}"”»“،؛؟—–-]/;
/** Words that an apostrophe begins. */
const elision =
  /^(?:\d0s|\d\ds\b|tis\b|twas\b|em\b|til\b|till\b|cause\b|bout\b|n\b|cos\b|round\b)/i;
/** How far an apostrophe's word is read. */
const ELISION_LENGTH = 8;

/** A single mark that may open or close a quotation. */
interface Single {
  at: number;
  opens: boolean;
  /** A weak one may as well be a plural's: the boys' house. */
  closes: "no" | "weakly" | "surely";
}

/** Whether there is any mark in a text that quotes. */
export const mayQuote = (text: string) => text.search(anyQuote) >= 0;
const anyQuote = /["″“”„‟«»「」『』'‘’‚‛`´‹›]/;

/** Where a text stands in quotation marks. Read once for any number of questions; each block by itself. */
export class Quotations {
  readonly #text: string;
  /** Offsets from which on the answer is another, beginning with "not quoted". */
  readonly #turns: number[] = [];
  readonly #singles = new Set<number>();
  /** Where a quotation begins that its block does not close. */
  readonly #open = new Set<number>();

  constructor(text: string) {
    this.#text = text;
    let [stack, lineMarks]: [number[], [number, string][]] = [[], []];
    let singles: Single[] = [];
    const closeLine = (end: number) => {
      if (lineMarks.length + singles.length > 0)
        this.#readLine(end, lineMarks, pairsOf(singles), stack);
      [stack, lineMarks, singles] = [[], [], []];
    };
    for (const { 0: mark, index } of text.matchAll(anyMark)) {
      if (mark === "\n") closeLine(index);
      else if (singleMark.test(mark)) singles.push(this.#singleAt(index, mark));
      else lineMarks.push([index, mark]);
    }
    closeLine(text.length);
  }

  /** Whether what begins at an offset stands in quotation marks that its block opens. */
  holds(offset: number): boolean {
    return this.#turnsUpTo(offset) % 2 === 1;
  }

  /**
   * The quotation that an offset stands in, from behind the mark that opens it to behind the one that closes it. One
   * that its block does not close and the next opens again is the same quotation.
   */
  around(offset: number): Stretch | undefined {
    let first = this.#turnsUpTo(offset) - 1;
    if (first % 2 !== 0) return undefined;
    let last = first;
    while (first > 0 && this.#goesOn(first - 2)) first -= 2;
    while (this.#goesOn(last)) last += 2;
    return { start: this.#turns[first] ?? 0, end: this.#turns[last + 1] ?? this.#text.length };
  }

  /** Whether the quotation that opens at a turn goes on with the next one. */
  #goesOn(turn: number): boolean {
    const [start, end, next] = this.#turns.slice(turn, turn + 3);
    if (start === undefined || end === undefined || next === undefined) return false;
    return this.#open.has(start) && this.#text.slice(end, next - 1).trim() === "";
  }

  #turnsUpTo(offset: number): number {
    let low = 0;
    let high = this.#turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#turns[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Of a single mark's offset: whether it quotes, and is no apostrophe. */
  readonly isSingleMark = (offset: number): boolean => this.#singles.has(offset);

  #singleAt(at: number, mark: string): Single {
    const [before, after] = [this.#text.charAt(at - 1), this.#text.charAt(at + 1)];
    const follows = this.#text.slice(at + 1, at + 1 + ELISION_LENGTH);
    const opens =
      !/[’´]/.test(mark) &&
      (before === "" || opensAfter.test(before)) &&
      /\S/.test(after) &&
      !elision.test(follows);
    const mayClose = !opens && /\S/.test(before) && (after === "" || closesBefore.test(after));
    const isPlural = /s/i.test(before) && after === " ";
    return { at, opens, closes: mayClose ? (isPlural ? "weakly" : "surely") : "no" };
  }

  #readLine(
    end: number,
    marks: readonly [number, string][],
    pairs: readonly [number, number][],
    stack: number[],
  ) {
    const events: { at: number; double: boolean; step: number }[] = [];
    for (const [from, to] of pairs) {
      this.#singles.add(from).add(to);
      events.push({ at: from, double: false, step: 1 }, { at: to, double: false, step: -1 });
    }
    for (const [at, mark] of marks) {
      const before = stack.length;
      this.#turn(stack, at, familyOf.get(mark) ?? 0);
      events.push({ at, double: true, step: stack.length - before });
    }
    events.sort((one, other) => one.at - other.at);
    let depth = 0;
    for (const { at, step } of events) {
      const wasQuoted = depth > 0;
      depth += step;
      if (wasQuoted !== depth > 0) this.#turns.push(at + 1);
    }
    if (depth === 0) return;
    this.#open.add(this.#turns.at(-1) ?? 0);
    this.#turns.push(end);
  }

  /** A mark closes what its like opened; within another's quotation it may open one of its own. */
  #turn(stack: number[], at: number, family: number) {
    const open = stack.at(-1);
    const [before, after] = [this.#text.charAt(at - 1), this.#text.charAt(at + 1)];
    const looksOpening = (before === "" || opensAfter.test(before)) && /\S/.test(after);
    if (open === undefined || (open !== family && looksOpening)) stack.push(family);
    else stack.pop();
  }
}

/** The single marks of a block that open and close a quotation. */
function pairsOf(singles: readonly Single[]): [number, number][] {
  const pairs: [number, number][] = [];
  let open: number | undefined;
  let weak: number | undefined;
  const close = (at: number | undefined) => {
    if (open !== undefined && at !== undefined) pairs.push([open, at]);
    [open, weak] = [undefined, undefined];
  };
  for (const { at, opens, closes } of singles) {
    if (opens) {
      close(weak);
      open = at;
    } else if (open !== undefined && closes === "surely") close(at);
    else if (open !== undefined && closes === "weakly") weak = at;
  }
  close(weak);
  return pairs;
}
