import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { undated } from "./undated-weekdays.ts";

const why = (text: string) => {
  const t = readEnglishText(text);
  return undated(
    t,
    t.tokens.findIndex((token) => /day$/.test(token.lower)),
  );
};

it.each([
  ["Black Friday", "part of a name"],
  ["the Sunday Times", "part of a name"],
  ["every Monday", "no one day is meant"],
  ["Monday to Friday", "a span of weekdays"],
  ['he said "come Monday" then', "in a quotation: when it was said is not known"],
  ["the Tuesday after the vote", "counted from something other than the dateline"],
  ["on Monday they met", undefined],
])("%j: %s", (text, reason) => {
  expect(why(text)).toBe(reason);
});
