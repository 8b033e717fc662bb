import type { Wording } from "../reading/quotes/wording.ts";
import type { Difference } from "./differences.ts";
import type { QuotedWord } from "./quoted-units.ts";
import { wordKey } from "./scan-words.ts";

const isName = (words: string) => /^\p{Lu}/u.test(words);

const MIN_SHARE = 0.6;
const MIN_DOUBTFUL_SHARE = 0.45;
const MIN_ANCHORED_SHARE = 0.4;

/**
 * Whether a passage is the one that these words quote. Words that every text has weigh half; where
 * few of the others agree, the likeness may be chance, unless it is `anchored`: the passage follows
 * the one that was found for the words before.
 */
export function unitStrength(
  words: readonly QuotedWord[],
  differences: readonly Difference[],
  wording: Wording,
  anchored: boolean,
): "found" | "doubtful" | "absent" | "untested" {
  const isNumber = (word: string) => wording.graveIn([wordKey(word)], []) === "a number";
  /** A number for a number, a name or weekday for another: what slips. */
  const isKindred = ({ quoted, source }: Difference) =>
    (isNumber(quoted) && isNumber(source)) || (isName(quoted) && isName(source));
  const changed = differences.filter(({ likeness }) => likeness === "different");
  const inChanged = (word: QuotedWord) =>
    changed.some(
      ({ quoted, span }) => quoted !== "" && word.start >= span.start && word.end <= span.end,
    );
  let [total, agreeing, telling, agreed, count] = [0, 0, 0, 0, 0];
  for (const word of words) {
    if (word.key === "") continue;
    count++;
    const weight = wording.isCommon(word.key) ? 1 : 2;
    total += weight;
    if (inChanged(word)) continue;
    agreed++;
    agreeing += weight;
    if (weight > 1) telling++;
  }
  if (changed.length === 0) {
    // One or two common words stand in every text.
    return count > 2 || telling > 0 ? "found" : "untested";
  }
  const omitted = changed.reduce((sum, { quoted, words: n }) => sum + (quoted === "" ? n : 0), 0);
  const share = agreeing / (total + Math.min(omitted, count / 2));
  if (anchored && share >= MIN_ANCHORED_SHARE) return "found";
  if (count < 3) return "untested";
  if (count < 5) {
    const nearly = agreed >= count - 1 && telling >= (changed.some(isKindred) ? 1 : 2);
    return nearly ? "doubtful" : "untested";
  }
  if (share >= MIN_SHARE && (telling >= 3 || (telling >= 2 && agreed >= 4))) return "found";
  return share >= MIN_DOUBTFUL_SHARE && telling >= 3 ? "doubtful" : "absent";
}
