import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { shareLink } from "./share-links.ts";

it.each([
  ["a third (33 %) left", "bracket"],
  ["a third of men, or 33 %, left", "or"],
  ["a third — 33 % — left", "dash"],
  ["a third, 33 %, left", "comma"],
  ["a third left and 33 % stayed", undefined],
  ["a third of those polled, 33 %, left", "comma"],
  ["a third of drivers stopped by police (33 %) left", "bracket"],
  ["a third of men asked, or 33 %, left", "or"],
  ["a third of men who left, 33 %, came", undefined],
  ["a third (33 % of men) left", undefined],
])("%j", (text, expected) => {
  const t = readEnglishText(text);
  const [share, percent] = t.quantities;
  expect(share && percent && shareLink(t, share.end, percent.first, percent.end)).toBe(expected);
});
