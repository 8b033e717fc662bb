import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";

/** What stands in brackets that begin with a quantity. */
export interface Bracket {
  /** The token of the opening bracket. */
  open: number;
  /** The token after the closing one. */
  end: number;
  /** The quantities in it. */
  inside: Quantity[];
  /** They are told with nothing else but how long, wide or far it is. */
  alone: boolean;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);
const REACH = 24;
/** What may stand beside a quantity without changing what it is of. */
const BESIDE = new Set(
  ", ; / or and by to x × - – – wide long high tall deep thick away apart across around round up down above below inland north south east west northeast northwest southeast southwest per hour h roughly about the in width length height depth equivalent or".split(
    " ",
  ),
);

/**
 * The brackets whose first words are the quantity at `index`; undefined where none open before it.
 */
export function bracketOf(t: EnglishText, index: number): Bracket | undefined {
  const quantity = t.quantities[index];
  if (!quantity) return undefined;
  const open = Math.min(quantity.hedgedFirst, quantity.first) - 1;
  const closing = CLOSING.get(lowerAt(t, open));
  if (closing === undefined) return undefined;
  const inside: Quantity[] = [];
  let alone = true;
  let next = index;
  let i = open + 1;
  while (i < open + REACH && i < t.tokens.length) {
    const token = t.tokens[i];
    if (token?.text === closing) return { open, end: i + 1, inside, alone };
    if (token?.gap === "blank") return undefined;
    const here = t.quantities[next];
    if (here && i >= Math.min(here.hedgedFirst, here.first) && i < here.end) {
      inside.push(here);
      i = Math.max(here.end, here.hedgedEnd);
      next++;
      continue;
    }
    if (!BESIDE.has(token?.lower ?? "")) alone = false;
    i++;
  }
  return undefined;
}
