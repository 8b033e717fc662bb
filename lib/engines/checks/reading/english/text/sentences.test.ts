import { describe, expect, it } from "vitest";
import { readBlockStarts } from "../../blocks.ts";
import { scanTokens } from "../../scan-tokens.ts";
import { ENGLISH_SCANNER } from "./english-scanner.ts";
import { readSentences } from "./sentences.ts";

const split = (text: string) => {
  const tokens = scanTokens(text, ENGLISH_SCANNER);
  return readSentences(tokens, readBlockStarts(tokens)).map((sentence) =>
    text.slice(tokens[sentence.first]?.start, tokens[sentence.end - 1]?.end),
  );
};

describe("readSentences", () => {
  it.each([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["Mr. Lee met Gov. Ana Ruiz. They left.", ["Mr. Lee met Gov. Ana Ruiz.", "They left."]],
    ["He lives in the U.S. The law changed.", ["He lives in the U.S.", "The law changed."]],
    [
      "The U.S. Senate voted on Sept. 11. It passed.",
      ["The U.S. Senate voted on Sept. 11.", "It passed."],
    ],
    ["“We won.” She smiled.", ["“We won.”", "She smiled."]],
    ["It cost 3.5 euros. 17 countries came.", ["It cost 3.5 euros.", "17 countries came."]],
    ["Headline with no stop\nBody text.", ["Headline with no stop", "Body text."]],
    ["They met at 3 p.m. on Monday.", ["They met at 3 p.m. on Monday."]],
    ["J. K. Lee of Acme Inc. spoke.", ["J. K. Lee of Acme Inc. spoke."]],
    ["They voted no. Ann was ill. Tom left.", ["They voted no.", "Ann was ill.", "Tom left."]],
    ["1. Vote early. It helps.", ["1. Vote early.", "It helps."]],
  ])("%j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
