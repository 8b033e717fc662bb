import type { ArithmeticReading } from "../../arithmetic-reading.ts";
import type { ChangeReading } from "../../change-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { readAverages } from "./averages.ts";
import { readChanges } from "./changes.ts";
import { readComparisons } from "./comparisons.ts";
import { readFigures } from "./figures.ts";
import { readGaps } from "./gaps.ts";
import { readRatios } from "./ratios.ts";
import { readRecalledChanges } from "./recalled-changes.ts";
import { readShares } from "./shares.ts";
import { readSums } from "./sums.ts";
import { readThenAndNow } from "./then-and-now.ts";
import { readTimesMore } from "./times-more.ts";
import { readWorkedOutSteps } from "./worked-out-steps.ts";

/** Without what another reader has read before: the same amount of the same two figures. */
function eachOnce(changes: readonly ChangeReading[]): ChangeReading[] {
  const known = new Set<string>();
  return changes.filter(({ amounts: [amount], from, to }) => {
    const [low, high] = from.start < to.start ? [from, to] : [to, from];
    const key = `${amount?.start ?? -1} ${low.start} ${high.start}`;
    return amount === undefined || (!known.has(key) && known.add(key));
  });
}

/** Everything that figures of the text say of each other. */
export function readArithmetic(t: EnglishText): ArithmeticReading {
  const sentences = readFigures(t);
  return {
    changes: eachOnce([
      ...readChanges(t, sentences),
      ...readComparisons(t, sentences),
      ...readWorkedOutSteps(t, sentences),
      ...readRecalledChanges(t, sentences),
      ...readThenAndNow(t, sentences),
      ...readGaps(t, sentences),
    ]),
    timesMore: readTimesMore(t, sentences),
    sums: readSums(t, sentences),
    ratios: readRatios(t),
    shares: readShares(t, sentences),
    averages: readAverages(t, sentences),
  };
}
