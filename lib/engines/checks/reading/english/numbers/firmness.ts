import type { Firmness } from "../../quantity.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { readHedge } from "./hedges.ts";

const ALMOST_BEFORE = new Set(["almost", "nearly"]);
const TWO_BEFORE = new Set(["just under", "just below", "close to", "shy of", "short of"]);

/** How firmly the quantity from token `first` to `end` is meant. */
export function readFirmness(t: EnglishText, first: number, end: number): Firmness {
  const before = lowerAt(t, first - 1);
  if (ALMOST_BEFORE.has(before)) return "almost";
  if (TWO_BEFORE.has(`${lowerAt(t, first - 2)} ${before}`)) return "almost";
  return readHedge(t, first, end).kind;
}
