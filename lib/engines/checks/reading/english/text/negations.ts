import type { NegationReading } from "../../negation-reading.ts";
import { type EnglishText, lowerAt, tokensOf } from "./english-text.ts";
import { spanOf } from "./spans.ts";

const NEGATIONS = "not no never none nobody nothing nowhere neither nor cannot".split(" ");
/** What another language may say with a word that negates: "refused", "impossible", "only". */
const LOOSE =
  "without unless refuse refuses refused refusing refusal reject rejects rejected rejecting rejection deny denies denied denying denial decline declines declined declining fail fails failed failing failure unable unlikely impossible unacceptable inadmissible lack lacks lacked lacking absence prevent prevents prevented ban bans banned prohibit prohibits prohibited barred forbid forbids forbidden hardly barely scarcely only just few unknown unclear ruled rules rather yet stopped still away".split(
    " ",
  );
/** "No later than", "not only", "no less": no negation in other languages. */
const NO_MORE = new Set(
  "later less fewer more doubt only least just other matter merely wonder sooner".split(" "),
);

/** Every word that negates, in order: what a translation must not lose. */
export function readNegations(t: EnglishText): NegationReading[] {
  const contracted = [...t.indices.keys()].filter((word) => word.endsWith("n't"));
  const sure = tokensOf(t, [...NEGATIONS, ...contracted]).map((at) => ({
    ...spanOf(t, at, at + 1),
    loose: NO_MORE.has(lowerAt(t, at + 1)),
  }));
  const loose = tokensOf(t, LOOSE).map((at) => ({ ...spanOf(t, at, at + 1), loose: true }));
  return [...sure, ...loose].sort((a, b) => a.start - b.start);
}
