import { expect, it } from "vitest";
import { ComparedText, Keys } from "../alignment/compared-text.ts";
import { meaningBits, meaningsOf, SentenceMeanings } from "./sentence-meanings.ts";

it("tells of each word of a sentence what it touches", () => {
  const text = new ComparedText("Roth said 17 did not come. All left.", new Keys(), new Keys());
  const meanings = new SentenceMeanings(text, undefined);
  expect([...meanings.of(0)].map(meaningsOf)).toEqual([
    ["attribution"],
    ["attribution"],
    ["number"],
    [],
    ["negation"],
    [],
    [],
  ]);
  expect(meanings.of(0)).toBe(meanings.of(0));
  expect([...meanings.ofRun({ from: 0, to: 2 })]).toEqual([...meanings.of(0), ...meanings.of(1)]);
});

it("takes a word for more than one", () => {
  const text = new ComparedText("All 17 envoys said so.", new Keys(), new Keys());
  const [, number] = new SentenceMeanings(text, undefined).of(0);
  expect(meaningsOf(number ?? 0)).toEqual(["number", "attribution"]);
  expect(meaningsOf(meaningBits.reduce((sum, [, bit]) => sum + bit, 0))).toHaveLength(3);
});
