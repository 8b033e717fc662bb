import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountMentions } from "./count-mentions.ts";

const mentions = (text: string) =>
  readCountMentions(readEnglishText(text)).map(({ start, end, of, reference, loose }) => [
    text.slice(start, end),
    of,
    reference,
    loose,
  ]);

it("reads what is told of one thing in more than one place", () => {
  expect(
    mentions("Two die in blaze\n\nA fire killed two people. The two people killed slept."),
  ).toEqual([
    ["Two die", "killed", "headline", false],
    ["two people", "killed", "first", false],
    ["two people", "killed", "known", false],
  ]);
});

it("leaves out what nothing else speaks of", () => {
  expect(mentions("A fire killed two people. Six suspects fled.")).toEqual([]);
});

it("marks a part, an addition and a quotation", () => {
  const text =
    "Five suspects were held. Three of the suspects ran. Two more suspects came. “Six suspects,” he said.";
  expect(mentions(text).map(([words, , , loose]) => [words, loose])).toEqual([
    ["Five suspects", false],
    ["Two more suspects", true],
    ["Six suspects", true],
  ]);
});
