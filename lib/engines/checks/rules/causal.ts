import { noticeRule } from "../notice-rule.ts";

/** Claims that one thing brings about another. */
export const causal = noticeRule({
  id: "causal",
  version: 1,
  title: "Causes",
  finds: "Words that say that one thing brings about another.",
  because: "says that one thing brings about another",
  question: "Who found that, or do the two only go together?",
  suggestion: "name who found it, or say that the two go together",
});
