import { add, compare, rational } from "../../rational.ts";
import type { EnglishText } from "../text/english-text.ts";
import { isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { countedBy } from "./counted-things.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import { isNear } from "./vote-shares.ts";

/** Whole and holders: "comes *from* four sources", "is owned *by* three firms". */
const BY = new Map<string, ReadonlySet<string>>(
  Object.entries({
    from: "came come comes coming drawn derived raised generated",
    by: "owned held shared supplied funded financed controlled",
    among: "split divided shared",
    between: "split divided shared",
    into: "split divided falls fall",
  }).map(([word, verbs]) => [word, new Set(verbs.split(" "))]),
);
const LEAST = rational(80n);
const MOST = rational(125n);
const REACH_VERB = 4;
const REACH_HOLDER = 9;
/** What tells that not all of it is meant, or that others hold some too. */
const PARTLY = new Set("mostly mainly largely chiefly partly main mainly least about".split(" "));
/** A share that one of them has in something else, or has more by. */
const APART = new Set(["from", "since", "more", "less", "higher", "lower", "in", "up", "down"]);
const MOVES = new Set("rose fell grew jumped dropped climbed increased declined".split(" "));

/** "is *owned by three* shareholders": how many hold all of it; undefined where none are told so. */
function holdersOf(t: EnglishText, figure: Figure): number | undefined {
  const { quantity, governor, lead, first } = figure;
  const exact = quantity.kind === "count" && quantity.firmness === "exactly" && !quantity.upTo;
  const verbs = BY.get(lowerAt(t, governor));
  if (!exact || !verbs || lead !== first || countedBy(t, figure).noun === "") return undefined;
  if (PARTLY.has(lowerAt(t, figure.end)) || PARTLY.has(lowerAt(t, governor - 1))) return undefined;
  for (let i = governor - 1; i >= governor - REACH_VERB; i--) {
    if (verbs.has(lowerAt(t, i))) return Number(quantity.value.numerator);
  }
  return undefined;
}

/** Whether each share is of a holder named before it, and is no change. */
function areHeld(t: EnglishText, shares: readonly Figure[], begin: number): boolean {
  return shares.every((share, at) => {
    const previous = shares[at - 1];
    const from = previous?.end ?? Math.max(begin, share.lead - REACH_HOLDER);
    if (previous && !isNear(previous, share)) return false;
    if (APART.has(lowerAt(t, share.end)) || MOVES.has(lowerAt(t, share.lead - 1))) return false;
    let named = false;
    for (let i = from; i < share.lead; i++) {
      if (MOVES.has(lowerAt(t, i)) || PARTLY.has(lowerAt(t, i))) return false;
      named ||= t.tokens[i]?.kind === "word" && !isA(t, i, WORD.conjunction);
    }
    return named;
  });
}

/** What comes to far more or far less than the whole are shares of something else: yields, changes. */
function isAboutAll(shares: readonly Figure[]): boolean {
  const sum = shares.reduce((total, { quantity }) => add(total, quantity.value), rational(0n));
  return compare(sum, LEAST) >= 0 && compare(sum, MOST) <= 0;
}

/**
 * "It is owned by three shareholders: A has 48 percent, B 35 percent and C 27 percent": as many shares
 * as there are holders of the whole, told right behind their number.
 */
export function heldShares(
  t: EnglishText,
  own: FigureSentence,
  shares: readonly Figure[],
  before: FigureSentence | undefined,
): readonly Figure[] | undefined {
  if (shares.length < 2) return undefined;
  const [first] = shares as [Figure];
  const counts = own.figures.filter(({ first: at }) => at < first.first);
  const count = counts[counts.length - 1] ?? before?.figures[before.figures.length - 1];
  if (!count || holdersOf(t, count) !== shares.length) return undefined;
  const [one, last] = shares.slice(-2) as [Figure, Figure];
  let and = false;
  for (let i = one.end; i < last.lead; i++) and ||= lowerAt(t, i) === "and";
  const begin = counts.length > 0 ? count.end : own.sentence.first;
  return and && isAboutAll(shares) && areHeld(t, shares, begin) ? shares : undefined;
}
