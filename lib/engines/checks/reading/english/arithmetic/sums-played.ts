import type { SumReading } from "../../sum-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { countedBy } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { partOf, sumReading } from "./sum-readings.ts";

const GAMES = new Set("match game test fixture outing contest bout fight encounter".split(" "));
const RESULTS = new Map(
  Object.entries({
    won: "won winning win wins victory victories",
    drawn: "drawn drew drawing draw draws tied tying ties",
    lost: "lost losing lose loses defeats defeat losses",
  }).flatMap(([result, words]) => words.split(" ").map((word) => [word, result] as const)),
);
const REACH = 7;
const BETWEEN = new Set([",", "and", "-", "–", "—", "(", "of"]);

/** What a figure counts: games won, drawn or lost, by the verb before it or the noun behind it. */
function resultOf(t: EnglishText, figure: Figure): string | undefined {
  return RESULTS.get(lowerAt(t, figure.lead - 1)) ?? RESULTS.get(lowerAt(t, figure.end));
}

/** "winning 12, drawing five *and losing* two": nothing but a comma or an "and" between two results. */
function isNext(t: EnglishText, { end }: Figure, { lead }: Figure): boolean {
  if (lead - end > 5) return false;
  for (let i = end; i < lead; i++) {
    const lower = lowerAt(t, i);
    if (!BETWEEN.has(lower) && !RESULTS.has(lower) && !GAMES_TOO.has(lower)) return false;
  }
  return true;
}

const GAMES_TOO = new Set(["games", "matches", "tests", "fights", "bouts"]);

/** The results that stand one behind the other from `index` on. */
function resultsFrom(t: EnglishText, figures: readonly Figure[], index: number): Figure[] {
  const found: Figure[] = [];
  for (let i = index; i < figures.length; i++) {
    const figure = figures[i] as Figure;
    const last = found[found.length - 1];
    if (!resultOf(t, figure) || (last && !isNext(t, last, figure))) break;
    found.push(figure);
  }
  return found;
}

function isWholeOf(t: EnglishText, whole: Figure | undefined): whole is Figure {
  if (whole?.quantity.kind !== "count" || whole.quantity.upTo) return false;
  return GAMES.has(countedBy(t, whole).noun) && resultOf(t, whole) === undefined;
}

/** "played 20 matches, winning …", or "… and lost two *of its 20 matches*" */
function wholeBeside(
  t: EnglishText,
  results: readonly Figure[],
  before: Figure | undefined,
  after: Figure | undefined,
): Figure | undefined {
  const [first, last] = [results[0] as Figure, results[results.length - 1] as Figure];
  if (isWholeOf(t, after) && after.lead - last.end <= REACH) {
    for (let i = last.end; i < after.lead; i++) if (lowerAt(t, i) === "of") return after;
  }
  return isWholeOf(t, before) && first.lead - countedBy(t, before).end <= REACH
    ? before
    : undefined;
}

const UNFINISHED = new Set(
  "abandoned postponed void cancelled canceled unfinished left".split(" "),
);

/** "…, with one abandoned": not every game had a result. */
function isLeftOpen(t: EnglishText, end: number): boolean {
  for (let i = end; i < end + REACH; i++) if (UNFINISHED.has(lowerAt(t, i))) return true;
  return false;
}

/** Games played against those won, drawn and lost. */
export function readSumsPlayed(t: EnglishText, sentences: readonly FigureSentence[]): SumReading[] {
  const readings: SumReading[] = [];
  for (const { sentence, figures } of sentences) {
    if (figures.length < 2) continue;
    for (let i = 0; i < figures.length; i++) {
      const results = resultsFrom(t, figures, i);
      if (results.length < 2) continue;
      const whole = wholeBeside(t, results, figures[i - 1], figures[i + results.length]);
      i += results.length - 1;
      const kinds = new Set(results.map((figure) => resultOf(t, figure)));
      if (!whole || kinds.size < results.length) continue;
      if (isLeftOpen(t, (results[results.length - 1] as Figure).end)) continue;
      const parts = results.map((figure) => partOf(t, figure));
      const cover = kinds.size === 3 ? "all" : "some";
      readings.push(sumReading(t, sentence, whole, parts, { cover, sure: true }));
    }
  }
  return readings;
}
