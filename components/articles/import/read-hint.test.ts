import { expect, test } from "vitest";
import { datelineHint } from "./read-hint.ts";

test("a value that the text gives is shown with its words", () => {
  const dateline = { publishedOn: "2024-05-17", words: ["5/17/2024", "(Mecca time)"] };
  expect(datelineHint(dateline, "publishedOn")).toBe(
    "Read from the text: “5/17/2024 … (Mecca time)”.",
  );
});

test.each([
  ["publishedOn", "please fill it in"],
  ["publishedTime", "if it matters"],
  ["timeZone", "Please confirm it"],
] as const)("a %s that the text lacks is asked for", (name, words) => {
  expect(datelineHint({ words: [] }, name)).toContain(words);
});
