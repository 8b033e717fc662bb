import { noticeRule } from "../notice-rule.ts";

/** Claims that something is first, last, only, or leads all others. */
export const superlative = noticeRule({
  id: "superlative",
  version: 1,
  title: "Superlatives",
  finds: "First, only, largest, a record: words that set one thing above all others.",
  because: "sets it above all others",
  question: "Among which, since when, and by whose count?",
  suggestion: "say among which and since when, and by whose count",
});
