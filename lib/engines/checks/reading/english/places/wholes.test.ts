import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { wholeAt, wholeBefore } from "./wholes.ts";

it.each<[string, string | undefined]>([
  ["Australia's capital", "AU"],
  ["the French capital", "FR"],
  ["the South Korean capital", undefined],
  ["the Texas capital", "Texas"],
  ["New Zealand's capital", "NZ"],
  ["the new capital", undefined],
])("what %s belongs to is %s", (text, code) => {
  const t = readEnglishText(text);
  expect(wholeBefore(t, t.tokens.length - 1)?.code).toBe(code);
});

it.each<[string, string | undefined]>([
  ["the United States", "US"],
  ["Calif.", "California"],
  ["Gallant", undefined],
])("%s is %s", (text, code) => {
  expect(wholeAt(readEnglishText(text), 0)?.code).toBe(code);
});
