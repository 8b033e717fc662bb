/** Sentences `from` to `to` (excluded) of one side. */
export interface Run {
  from: number;
  to: number;
}

/**
 * Sentences of one text that are, changed or not, sentences of the other: one to one, but where a
 * sentence was split or several were joined.
 */
export interface Group {
  a: Run;
  b: Run;
  /** Alike but for white space and typographic variants. */
  same: boolean;
  /** Stands elsewhere among the sentences that kept their order. */
  moved: boolean;
}

/** The groups of two texts, and for each sentence of either the group that it is in. */
export class Groups {
  readonly list: Group[] = [];
  readonly ofA: (Group | undefined)[];
  readonly ofB: (Group | undefined)[];

  constructor(sizeA: number, sizeB: number) {
    this.ofA = new Array(sizeA);
    this.ofB = new Array(sizeB);
  }

  link(a: number, b: number, same: boolean) {
    const group = {
      a: { from: a, to: a + 1 },
      b: { from: b, to: b + 1 },
      same,
      moved: false,
    };
    this.list.push(group);
    this.ofA[a] = group;
    this.ofB[b] = group;
  }

  /** Takes a sentence next to the group's into it. */
  absorb(side: "a" | "b", sentence: number, group: Group) {
    const run = group[side];
    run.from = Math.min(run.from, sentence);
    run.to = Math.max(run.to, sentence + 1);
    (side === "a" ? this.ofA : this.ofB)[sentence] = group;
  }
}
