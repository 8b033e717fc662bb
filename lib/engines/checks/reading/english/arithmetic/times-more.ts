import type { TimesMoreReading } from "../../change-reading.ts";
import { compare, rational } from "../../rational.ts";
import { type EnglishText, isPlainWord, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import type { FigureSentence } from "./figures.ts";

const COMPARATIVES = new Set(
  "higher greater larger bigger faster stronger longer heavier smaller lower less fewer cheaper costlier deadlier richer slower taller wider".split(
    " ",
  ),
);
const ONE = rational(1n);

/** "three times more people", "four times higher than": "more" needs a word that it belongs to. */
export function readTimesMore(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): TimesMoreReading[] {
  const readings: TimesMoreReading[] = [];
  for (const { sentence, figures } of sentences) {
    for (const { quantity, lead, end } of figures) {
      if (quantity.kind !== "count" || lowerAt(t, end) !== "times") continue;
      if (compare(quantity.value, ONE) <= 0) continue;
      const word = lowerAt(t, end + 1);
      const more = word === "more" && (isPlainWord(t, end + 2) || lowerAt(t, end + 2) === "than");
      if (!more && !COMPARATIVES.has(word)) continue;
      readings.push({
        stated: spanOf(t, lead, end + 2),
        times: quantity.value,
        sentence: spanOf(t, sentence.first, sentence.end),
      });
    }
  }
  return readings;
}
