import type { ChangeReading } from "../../change-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { spanOf } from "../text/spans.ts";
import { amountOf } from "./change-amounts.ts";
import { isChangeNoun } from "./change-words.ts";
import { readFigurePairs } from "./figure-pairs.ts";
import type { Figure, FigureSentence } from "./figures.ts";

const KNOWN = new Set(["the", "that", "this"]);

/** "the 28 % rise": a change that the text has just told. */
function recalled(t: EnglishText, figure: Figure) {
  if (figure.quantity.kind !== "percent" || !KNOWN.has(lowerAt(t, figure.first - 1))) return;
  const amount = amountOf(t, figure);
  if (!amount || !isChangeNoun(t, amount.end - 1)) return undefined;
  // "the 28 % rise in wages" is told of something else.
  return lowerAt(t, amount.end) === "in" || lowerAt(t, amount.end) === "of" ? undefined : amount;
}

/** Two figures of one sentence, and their change as the next one recalls it: "£468, up from £390. The 28 % rise …". */
export function readRecalledChanges(
  t: EnglishText,
  sentences: readonly FigureSentence[],
): ChangeReading[] {
  const readings: ChangeReading[] = [];
  sentences.forEach(({ sentence, figures }, at) => {
    const before = sentences[at - 1];
    if (before?.sentence.end !== sentence.first) return;
    const amounts = figures.flatMap((figure) => recalled(t, figure) ?? []);
    const [amount] = amounts;
    if (!amount || amounts.length > 1) return;
    const pairs = readFigurePairs(t, before.figures);
    const [pair] = pairs;
    if (!pair || pairs.length > 1 || before.figures.some((each) => amountOf(t, each))) return;
    const [from, to] = [pair.from, pair.to].map(({ first, end, quantity }) => ({
      ...spanOf(t, first, end),
      quantity,
    })) as [ChangeReading["from"], ChangeReading["to"]];
    const stated = spanOf(t, amount.first, amount.end);
    readings.push({
      stated,
      from,
      to,
      relation: "change",
      amounts: [{ ...stated, as: amount.as, quantity: amount.quantity, sign: amount.sign }],
      mayBeRange: false,
      quoted: (t.quoteOf[amount.first] ?? -1) >= 0,
      sentence: spanOf(t, sentence.first, sentence.end),
    });
  });
  return readings;
}
