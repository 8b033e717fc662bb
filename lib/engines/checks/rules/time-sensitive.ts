import { noticeRule } from "../notice-rule.ts";

/** Claims that a day may undo: the current holder, the latest figures. */
export const timeSensitive = noticeRule({
  id: "time-sensitive",
  version: 1,
  title: "Words that age",
  finds: "Words that hold on the day of writing: current, to date, the latest.",
  because: "holds on the day of writing and may not on the day of reading",
  question: "Does it still hold on the day of publication?",
  suggestion: "give the date, or check it again on the day",
});
