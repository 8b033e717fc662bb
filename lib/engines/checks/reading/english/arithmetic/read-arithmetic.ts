import type { ArithmeticReading } from "../../arithmetic-reading.ts";
import type { EnglishText } from "../text/english-text.ts";
import { readAverages } from "./averages.ts";
import { readChanges } from "./changes.ts";
import { readComparisons } from "./comparisons.ts";
import { readFigures } from "./figures.ts";
import { readGaps } from "./gaps.ts";
import { readRatios } from "./ratios.ts";
import { readShares } from "./shares.ts";
import { readSums } from "./sums.ts";
import { readTimesMore } from "./times-more.ts";
import { readWorkedOutSteps } from "./worked-out-steps.ts";

/** Everything that figures of the text say of each other. */
export function readArithmetic(t: EnglishText): ArithmeticReading {
  const sentences = readFigures(t);
  return {
    changes: [
      ...readChanges(t, sentences),
      ...readComparisons(t, sentences),
      ...readWorkedOutSteps(t, sentences),
      ...readGaps(t, sentences),
    ],
    timesMore: readTimesMore(t, sentences),
    sums: readSums(t, sentences),
    ratios: readRatios(t),
    shares: readShares(t, sentences),
    averages: readAverages(t, sentences),
  };
}
