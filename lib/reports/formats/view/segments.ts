/** A stretch of the article that claims lie on, in UTF-16 units. */
export interface Mark {
  claim: number;
  state: string;
  start: number;
  end: number;
}

/** A stretch of text with one look: what lies on it, and which claims' passages end with it. */
export interface Segment {
  text: string;
  /** How the claims on it stand: `settled` where all of them are; null where none lies on it. */
  standing: "settled" | "unsettled" | null;
  /** Numbers of the claims of which a passage ends here. */
  ends: number[];
}

const settled = new Set(["approved", "withdrawn"]);

function standingOf(marks: readonly Mark[], from: number, to: number): Segment["standing"] {
  const here = marks.filter(({ start, end }) => start < to && end > from);
  if (here.length === 0) return null;
  return here.every(({ state }) => settled.has(state)) ? "settled" : "unsettled";
}

function segmentsOf(text: string, from: number, to: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([from, ...inside.filter((cut) => cut > from && cut < to), to])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    const ending = marks.filter((mark) => mark.end === end && end > mark.start && end > start);
    const ends = [...new Set(ending.map(({ claim }) => claim))].sort((a, b) => a - b);
    return { text: text.slice(start, end), standing: standingOf(marks, start, end), ends };
  });
}

/**
 * The article's paragraphs (its lines) in segments, so that overlapping passages can each be
 * seen: cut wherever one begins or ends, with the claims' numbers where their passages end.
 */
export function paragraphsOf(text: string, marks: readonly Mark[]): Segment[][] {
  let from = 0;
  return text.split("\n").map((line) => {
    const to = from + line.length;
    // A passage that runs on into the next line shows its number at the end of both.
    const here = marks
      .filter(({ start, end }) => start < to && end > from)
      .map((mark) => ({ ...mark, end: Math.min(mark.end, to) }));
    const segments = line === "" ? [] : segmentsOf(text, from, to, here);
    from = to + 1;
    return segments;
  });
}
