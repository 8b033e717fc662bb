import { type EnglishText, lowerAt } from "../text/english-text.ts";

const ONE = new Set("together overall alone altogether apiece alike yesterday today".split(" "));
const TWO = new Set(["in all", "in total", "so far", "at once"]);

/** The token after such words as may stand between a count and its list: "three sons *in all*: …". */
export function skipTrailer(t: EnglishText, index: number): number {
  if (ONE.has(lowerAt(t, index))) return index + 1;
  return TWO.has(`${lowerAt(t, index)} ${lowerAt(t, index + 1)}`) ? index + 2 : index;
}
