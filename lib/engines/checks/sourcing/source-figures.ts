import type { FigureReading } from "../reading/document/figure-reading.ts";
import { compare, multiply, type Rational, rational } from "../reading/rational.ts";
import { isNear, isRound, mayShorten } from "../reading/rounding.ts";
import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";

/** A number of a source, and where it stands there. */
export interface SourceFigure {
  figure: FigureReading;
  source: TextReading;
}

/** More numbers of one thing than these are not looked through one by one. */
const MAX_ALIKE = 100;
const MAX_SENTENCE = 600;
const THOUSAND = rational(1000n);
const SIX_SEVENTHS = rational(6n, 7n);

const valueKey = ({ numerator, denominator }: Rational) => `${numerator}/${denominator}`;
const thingKey = ({ of = "", unit }: FigureReading) => (of === "" ? "" : `${of}|${unit}`);

/** Whether two numbers are of the same thing, as the words after them say. */
export function areAkin(a: FigureReading, b: FigureReading): boolean {
  return thingKey(a) !== "" && thingKey(a) === thingKey(b);
}

/** The sentence of a number in its source; sentences are in order. */
export function sentenceOf({ figure, source }: SourceFigure): string {
  const { sentences, text } = source;
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= figure.start) low = middle;
    else high = middle - 1;
  }
  const { start, end }: Span = sentences[low] ?? figure;
  return text.slice(start, Math.min(end, start + MAX_SENTENCE));
}

/** The numbers of all sources, found by what they are and by what they are of. */
export interface SourceFigures {
  /** A number that is this one, or that this one shortens; of the same thing where there is one. */
  find: (figure: FigureReading) => SourceFigure | undefined;
  /** The numbers of the same thing in the same unit. */
  akin: (figure: FigureReading) => readonly SourceFigure[];
}

function grouped(
  figures: readonly SourceFigure[],
  keyOf: (figure: FigureReading) => string,
): Map<string, SourceFigure[]> {
  const groups = new Map<string, SourceFigure[]>();
  for (const each of figures) {
    const key = keyOf(each.figure);
    const group = groups.get(key);
    if (!group) groups.set(key, [each]);
    else if (group.length < MAX_ALIKE) group.push(each);
  }
  return groups;
}

export function readSourceFigures(sources: readonly TextReading[]): SourceFigures {
  const figures = sources.flatMap((source) =>
    source.figures().map((figure) => ({ figure, source })),
  );
  const byValue = grouped(figures, ({ value }) => valueKey(value));
  const byThing = grouped(figures, thingKey);
  const inOrder = [...figures].sort((a, b) => compare(a.figure.value, b.figure.value));
  const akin = (figure: FigureReading) =>
    thingKey(figure) === "" ? [] : (byThing.get(thingKey(figure)) ?? []);

  /** A number near a round one, whatever it counts. */
  const near = (figure: FigureReading) => {
    // "6.8 million" is printed in hundreds of thousands: few other numbers round to it.
    if (!isRound(figure) && compare(figure.step, THOUSAND) < 0) return undefined;
    const least = multiply(figure.value, SIX_SEVENTHS);
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = inOrder[middle]?.figure.value ?? least;
      if (compare(value, least) < 0) low = middle + 1;
      else high = middle;
    }
    const candidates = inOrder.slice(low, low + MAX_ALIKE);
    return candidates.find(
      ({ figure: full }) => isNear(figure.value, full.value) && mayShorten(figure, full),
    );
  };

  const find = (figure: FigureReading) => {
    const equal = byValue.get(valueKey(figure.value)) ?? [];
    return (
      equal.find((each) => areAkin(figure, each.figure)) ??
      akin(figure).find((each) => mayShorten(figure, each.figure)) ??
      equal[0] ??
      near(figure)
    );
  };
  return { find, akin };
}
