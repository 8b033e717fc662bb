import type { EnglishText } from "../text/english-text.ts";
import { lowerAt } from "../text/english-text.ts";

/** Words that hedge a number where they stand right before it. */
const HEDGES = new Set(
  "about around roughly approximately nearly almost some over under just only merely barely exactly precisely slightly well estimated close approx. circa ~".split(
    " ",
  ),
);
/** The second words of hedges, by what must stand before them. */
const HEDGE_ENDS = new Map<string, ReadonlySet<string>>([
  ["than", new Set(["more", "less", "fewer", "rather"])],
  ["least", new Set(["at"])],
  ["most", new Set(["at"])],
  ["to", new Set(["up", "close"])],
  ["as", new Set(["many", "much", "few", "little", "high", "low"])],
  ["of", new Set(["upwards"])],
]);
const TRANSPARENT = new Set(
  "a an the its his her their our my this that these those record total whopping staggering mere massive modest sharp steep previous prior earlier original initial existing current present former revised preliminary reported combined overall full further additional estimated all-time low high peak maximum minimum average new net another all other fixed whole last extra projected forecast expected planned".split(
    " ",
  ),
);
const REACH = 7;

const MOVES = new Set(
  "edged edges edging crept inched inches ticked ticks nudged went goes going gone moved moves moving pushed shot".split(
    " ",
  ),
);

/** "edged up to 50": the verb goes up, and nothing hedges the number. */
export function isUpwards(t: EnglishText, verb: number): boolean {
  return MOVES.has(lowerAt(t, verb)) && lowerAt(t, verb + 1) === "up";
}

/** The first token of a number's hedge: "more than 20", "just over a third". */
export function hedgeStart(t: EnglishText, first: number): number {
  let at = first;
  for (let i = 0; i < REACH; i++) {
    const word = lowerAt(t, at - 1);
    const second = HEDGE_ENDS.get(word);
    if (second?.has(lowerAt(t, at - 2))) {
      if (word === "to" && isUpwards(t, at - 3)) break;
      // "rose up to 50" hedges; "was up, to 50" does not reach here for its comma.
      at -= 2;
      if ((word === "as" || word === "than") && ["as", "no"].includes(lowerAt(t, at - 1))) at--;
    } else if (HEDGES.has(word)) at--;
    else break;
    if (t.startsBlock.has(at)) break;
  }
  if (at < first && lowerAt(t, at) === "estimated" && lowerAt(t, at - 1) === "an") at--;
  return at;
}

/** The token that governs a number whose hedge begins at `lead`; -1 at the beginning of the text. */
export function governorOf(t: EnglishText, lead: number): number {
  let at = lead - 1;
  for (let i = 0; i < REACH && TRANSPARENT.has(lowerAt(t, at)); i++) at--;
  return at;
}
