import { noticeRule } from "../notice-rule.ts";

/** Sources that the text does not name. */
export const anonymousSource = noticeRule({
  id: "anonymous-source",
  version: 1,
  title: "Sources without a name",
  finds: "A source that the text does not name.",
  because: "keeps the source's name to itself",
  question: "Does the newsroom know who it is, and why the name is kept?",
  suggestion: "name the source, or say why it is not named",
});
