import { describe, expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { speakerFollowing, speakerPreceding } from "./speakers.ts";

const told = (text: string, side: "after" | "before") => {
  const t = readEnglishText(text);
  const quote = t.quotes[0];
  if (!quote) return undefined;
  const speaker =
    side === "after"
      ? speakerFollowing(t, quote.last + 1, t.tokens.length)
      : speakerPreceding(t, quote.first, 0);
  return speaker && [text.slice(speaker.start, speaker.end), speaker.surname];
};

describe("speakerFollowing", () => {
  it.each([
    ["“We won,” said Ann Cole.", ["Ann Cole", "cole"]],
    ["“We won”, Cole said.", ["Cole", "cole"]],
    ["“We won,” Ann Cole, the minister, told reporters.", ["Ann Cole", "cole"]],
    ["“We won,” she later added.", ["she", undefined]],
    ["“We won,” said the minister.", ["the minister", undefined]],
    ["“We won,” the mayor of Ayr said.", ["the mayor of Ayr", undefined]],
    ["“We won,” said 34-year-old Lee Reed Jr.", ["Lee Reed Jr.", "reed"]],
    ["“We won,” according to Ann Cole.", ["Ann Cole", "cole"]],
    ["“We won” was all that there was.", undefined],
    ["“We won.” Then Cole said no.", undefined],
  ])("%j", (text, speaker) => {
    expect(told(text, "after")).toEqual(speaker);
  });
});

describe("speakerPreceding", () => {
  it.each([
    ["Ann Cole said: “We won.”", ["Ann Cole", "cole"]],
    ["She told them, “We won.”", ["She", undefined]],
    ["The minister said that “we won”.", ["The minister", undefined]],
    ["The mayor, Ann Cole, said: “We won.”", ["Ann Cole", "cole"]],
    ["Lee Reed, of Leeds, said: “We won.”", ["Lee Reed", "reed"]],
    ["They won “a cup”.", undefined],
  ])("%j", (text, speaker) => {
    expect(told(text, "before")).toEqual(speaker);
  });
});
