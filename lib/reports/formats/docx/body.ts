import type { TrackedChange } from "./changes.ts";
import { directionsOf } from "./directions.ts";
import { type Part, x } from "./element.ts";
import { type Direction, directionOfLine, paragraph, run } from "./paragraphs.ts";
import type { Places } from "./places.ts";

/** The attributes of a tracked change; a number of its own for each stretch. */
export type Tracking = (change: TrackedChange) => Record<string, string | number>;

interface Text {
  text: string;
  direction: Direction;
  places: Places;
  /** In their order; none reaches into another. */
  changes: readonly TrackedChange[];
  track: Tracking;
}

/** The offsets at which a line is cut, and in which direction each piece runs. */
function piecesOf(line: string, from: number, direction: Direction, cuts: readonly number[]) {
  const stretches = directionsOf(line, direction);
  const ends = [...new Set([...cuts.map((cut) => cut - from), ...stretches.map(({ end }) => end)])]
    .filter((end) => end > 0)
    .sort((a, b) => a - b);
  let start = 0;
  let stretch = 0;
  return ends.map((end) => {
    while ((stretches[stretch]?.end ?? line.length) <= start) stretch += 1;
    const piece = { start: from + start, end: from + end };
    start = end;
    return { ...piece, isRightToLeft: stretches[stretch]?.isRightToLeft ?? false };
  });
}

/** The elements of a sorted list that lie in a range which only moves on. */
function walker<T>(sorted: readonly T[], startOf: (one: T) => number, endOf: (one: T) => number) {
  let first = 0;
  return (from: number, to: number): T[] => {
    while (first < sorted.length && endOf(sorted[first] as T) < from) first += 1;
    const found: T[] = [];
    for (let index = first; index < sorted.length; index += 1) {
      const one = sorted[index] as T;
      if (startOf(one) > to) break;
      found.push(one);
    }
    return found;
  };
}

/**
 * The article's text, a paragraph a line, each word once: what is to go is marked as deleted, what is to come as
 * inserted, and what hangs on a passage stands at its ends.
 */
export function bodyOf({ text, direction, places, changes, track }: Text): Part[] {
  const changesIn = walker(
    changes,
    ({ start }) => start,
    ({ end }) => end,
  );
  const placesIn = walker(
    places.offsets(),
    (offset) => offset,
    (offset) => offset,
  );
  let from = 0;
  return text.split("\n").map((line) => {
    const to = from + line.length;
    const here = changesIn(from, to);
    const inner = placesIn(from, to);
    const edges = here.flatMap(({ start, end }) => [start, end]);
    const cuts = [...inner, ...edges].filter((cut) => cut >= from && cut <= to);
    const way = directionOfLine(line, direction);
    const changeAt = (offset: number) =>
      here.find(({ start, end }) => start <= offset && offset < end);
    const content: Part[] = [places.at(from)];
    for (const piece of piecesOf(line, from, way, cuts)) {
      const words = text.slice(piece.start, piece.end);
      const change = changeAt(piece.start);
      content.push(
        change
          ? x("w:del", track(change), run(words, piece.isRightToLeft, { deleted: true }))
          : run(words, piece.isRightToLeft),
        places.at(piece.end),
      );
    }
    const over = to < text.length ? changeAt(to) : undefined;
    from = to + 1;
    const end = over && x("w:del", track(over));
    return paragraph({ direction: way, end }, content);
  });
}
