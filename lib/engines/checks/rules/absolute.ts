import { noticeRule } from "../notice-rule.ts";

/** Claims that one counter-example makes wrong. */
export const absolute = noticeRule({
  id: "absolute",
  version: 1,
  title: "Absolute claims",
  finds: "Words that leave no exception: never, always, nobody, without exception.",
  because: "leaves no exception",
  question: "Does one counter-example exist?",
  suggestion: "name the source of it, or allow for exceptions",
});
