import { add, compare, multiply, rational } from "../../rational.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { peopleOf } from "./counted-things.ts";
import type { Figure } from "./figures.ts";
import type { Part } from "./sum-readings.ts";

const REACH = 40;
/** Verbs that hand a thing out once: who has it, no one else has. */
const WINS =
  "won win wins winning took take takes secured secures got get gets received receives earned earns claimed claims captured captures went go gained";
const ALLOTS = new Set(`${WINS} hold holds held`.split(" "));
const HANDS_OUT = new Set(WINS.split(" "));
/** What says that some were left over, or that not all is known yet. */
const OPEN = new Set(
  "other others remaining rest remainder independents independent undecided undeclared vacant empty unfilled left outstanding pending yet still runoff run-off runoffs far partial count including least abandoned with".split(
    " ",
  ),
);
/** A shortage above a fifteenth is more likely others who are not named. */
const MOST = rational(14n, 15n);

/** Whether the parts were handed out, so that none is counted twice. */
export function isAllotted(t: EnglishText, whole: Figure, first: Part): boolean {
  if (first.first < whole.first) {
    return [1, 2, 3].some((back) => ALLOTS.has(lowerAt(t, first.first - back)));
  }
  return verbBetween(t, ALLOTS, whole.end, first.first);
}

function verbBetween(t: EnglishText, verbs: ReadonlySet<string>, from: number, to: number) {
  for (let i = from; i < Math.min(to, from + REACH); i++) if (verbs.has(lowerAt(t, i))) return true;
  return false;
}

/** "the Greens nine": a figure right behind the name of who has it. */
function isOwned(t: EnglishText, figure: Figure, verb: boolean): boolean {
  const before = figure.lead - 1;
  return isCapitalised(t.tokens[before]) || (verb && HANDS_OUT.has(lowerAt(t, before)));
}

/**
 * "Of the 30 seats, Labour won 14, the Greens nine and the Liberals seven": a closed list of three or
 * more who share something out, near all of it, and no word of any that were left over.
 */
export function isSharedOut(
  t: EnglishText,
  whole: Figure,
  parts: readonly Figure[],
  next: Sentence | undefined,
): boolean {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (parts.length < 3 || !first || !last || first.first < whole.end) return false;
  const won = verbBetween(t, HANDS_OUT, whole.end, first.first);
  const owned = won && parts.every((part) => isOwned(t, part, part === first));
  // "31 were Dutch, nine German and seven Belgian"
  const peoples = parts.every((part) => peopleOf(t, part) !== "");
  if (!owned && !peoples) return false;
  const before = parts[parts.length - 2] as Figure;
  let joined = false;
  for (let i = before.end; i < last.first; i++) joined ||= lowerAt(t, i) === "and";
  if (!joined) return false;
  const sum = parts.reduce((total, { quantity }) => add(total, quantity.value), rational(0n));
  const { value } = whole.quantity;
  if (compare(sum, multiply(value, MOST)) < 0) return false;
  const end = Math.min(next?.end ?? last.end + REACH, last.end + REACH);
  for (let i = whole.end; i < end; i++) {
    if (OPEN.has(lowerAt(t, i))) return false;
    if (i >= last.end && t.numberAt.has(i) && !isA(t, i - 1, WORD.month)) return false;
  }
  return true;
}
