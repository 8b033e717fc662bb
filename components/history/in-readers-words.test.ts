import { expect, test } from "vitest";
import { inReadersWords } from "./in-readers-words.ts";

const since =
  "What event 7 says is seen since by those named for it alone: a report can be made of the event that says so, or of a later one.";

test("why the API gives no report is said in the reader's language, and as it stands where nobody translated it", async () => {
  expect(await inReadersWords("de", since)).toMatch(/^Was Ereignis 7 sagt, sehen seither nur/);
  expect(await inReadersWords("ar", since)).toContain("ما يذكره الحدث \u20687\u2069 لم يعد يراه");
  expect(await inReadersWords("en", since)).toBe(since);
  expect(await inReadersWords("de", "The disk burnt.")).toBe("The disk burnt.");
});
