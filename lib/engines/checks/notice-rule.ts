import type { ClaimKind, ClaimReading } from "./reading/claim-reading.ts";
import type { FindingDraft, Rule } from "./rule.ts";

/** What a rule says that only points at words which need a person. */
export interface Notice extends Pick<Rule, "version" | "title" | "finds"> {
  id: ClaimKind;
  /** What the words do, in words that follow them: "leaves no exception". */
  because: string;
  /** What a checker asks of it. */
  question: string;
  suggestion: string;
}

/**
 * A rule that reports a notice for the first claim of its kind in each sentence; one look settles
 * the others. What stands in a quotation is the speaker's claim, and left to quote-fidelity.
 */
export function noticeRule({ id, because, question, suggestion, ...about }: Notice): Rule {
  const draft = (claim: ClaimReading, text: string): FindingDraft => {
    const { start, end, sentence } = claim;
    const words = text.slice(start, end);
    return {
      outcome: "notice",
      message: `“${words}” ${because}. ${question}`,
      stated: { value: words },
      computed: { value: "", text: "no computation decides it" },
      steps: [`The text says “${words}”, which ${because}.`, question],
      tolerance: "none: a person decides",
      suggestions: [suggestion],
      spans: [{ role: "stated", start, end }],
      values: [words.toLowerCase()],
      sentence,
    };
  };
  return {
    ...about,
    id,
    check: ({ claims, text }) => {
      let sentence = -1;
      return claims.flatMap((claim) => {
        if (claim.kind !== id || claim.quoted || claim.sentence.start === sentence) return [];
        sentence = claim.sentence.start;
        return draft(claim, text);
      });
    },
  };
}
