import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { carryPart } from "./carry-part.ts";
import { Differences } from "./differences.ts";

function compare(before: string, after: string, words: string) {
  const aligned = alignTexts(before, after);
  const start = before.indexOf(words);
  const group = aligned.groupOf(aligned.from.sentenceAt(start));
  if (!group) throw new Error("The sentence is still there.");
  const part = carryPart(aligned, group, { start, end: start + words.length });
  return { differences: new Differences(aligned), group, part };
}

it("[A3] reads a difference once", () => {
  const { differences, group } = compare("It cost 17 million.", "It cost 18 million.", "It");
  const [hunk] = group.words().hunks;
  if (!hunk) throw new Error("The sentence differs.");
  expect(differences.of(group, hunk)).toEqual({
    change: { removed: "17", added: "18" },
    meanings: ["number"],
  });
  expect(differences.of(group, hunk)).toBe(differences.of(group, hunk));
});

it("[I5] sees words go into quotation marks", () => {
  const text = "The port is shut to all.";
  for (const quoted of ["“shut to all”", "‘shut to all’", "„shut to all“"]) {
    const { differences, part } = compare(text, text.replace("shut to all", quoted), "to");
    expect(differences.isQuotedAnew(part)).toBe(true);
  }
  const { differences, part } = compare(text, text.replace("port", "“port”"), "to");
  expect(differences.isQuotedAnew(part)).toBe(false);
});

it("[I3] sees a number go to another sentence where one was split", () => {
  const before = "It cost 17 million and the ships left at night.";
  const after = "It cost 17 million. The ships left at night.";
  const { differences, part } = compare(before, after, "ships left");
  expect(differences.ownMeaningsChanged(part)).toEqual(["number"]);
  const other = compare(before, after, "It cost");
  expect(other.differences.ownMeaningsChanged(other.part)).toEqual([]);
});
