import { describe, expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";

const counts = (text: string) => {
  const t = readEnglishText(text);
  return readCountPhrases(t).map((phrase) => [
    sliceOf(t, phrase.first, phrase.end),
    phrase.count,
    phrase.unit,
  ]);
};

describe("readCountPhrases", () => {
  it.each<[string, [string, number, string][]]>([
    ["ambassadors from 17 countries", [["17 countries", 17, "country"]]],
    ["13 European Union members voted", [["13 European Union members", 13, "member"]]],
    ["three of the country's largest banks", [["three of the country's largest banks", 3, "bank"]]],
    ["two United Nations vehicles", [["two United Nations vehicles", 2, "vehicle"]]],
    ["the five: Amis and Barnes", [["five", 5, ""]]],
    ["a trio of Republican senators", [["trio of Republican senators", 3, "senator"]]],
    ["both candidates spoke", [["both candidates", 2, "candidate"]]],
    [
      "a dozen or so towns",
      [["dozen or so towns", 12, "town"]].map(([, ...rest]) => [
        "a dozen or so towns",
        ...rest,
      ]) as [string, number, string][],
    ],
  ])("%j", (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    "all but two men",
    "Apollo 11 astronauts",
    "the 2012 candidates",
    "three years",
    "$5 notes",
    "a 3-2 win",
    "May 17 votes",
    "No. 2 teams",
    "two countries' leaders",
    "the third men",
    "five per cent",
  ])("finds no count in %j", (text) => {
    expect(counts(text)).toEqual([]);
  });

  it("notes the whole that a part is told of", () => {
    const wholes = (text: string) =>
      readCountPhrases(readEnglishText(text)).map((phrase) => phrase.whole);
    expect(wholes("one of the two men")).toEqual([true]);
    expect(wholes("Of the 17 candidates, few remain")).toEqual([true]);
    expect(wholes("the two men")).toEqual([false]);
  });

  it("counts those who make up the noun behind", () => {
    expect(counts("the six-nation talks")).toEqual([["six-nation talks", 6, "nation"]]);
    expect(counts("a three-judge panel ruled")).toEqual([["three-judge panel", 3, "judge"]]);
    expect(counts("a five-year plan")).toEqual([]);
  });

  it("notes a hedge, a known set and one beside", () => {
    const t = readEnglishText("at least three towns, her two sons, 16 other countries");
    const [towns, sons, countries] = readCountPhrases(t);
    expect(towns?.hedge).toBe("at least");
    expect(sons?.definite).toBe(true);
    expect(countries?.others).toBe(true);
  });
});
