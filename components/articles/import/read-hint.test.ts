import { expect, test } from "vitest";
import { datelineHint } from "./read-hint.ts";

test("a value that the text gives is said to be read from it", () => {
  const dateline = { publishedOn: "2024-05-17", words: ["5/17/2024", "(Mecca time)"] };
  expect(datelineHint(dateline, "publishedOn")).toBe("read");
});

test.each([
  ["publishedOn", "missing"],
  ["publishedTime", "timeMissing"],
  ["timeZone", "zoneMissing"],
] as const)("a %s that the text lacks is asked for", (name, hint) => {
  expect(datelineHint({ words: [] }, name)).toBe(hint);
});
