import { describe, expect, it } from "vitest";
import { readBlockStarts } from "../blocks.ts";
import { scanTokens } from "../scan-tokens.ts";
import { readQuotes } from "./quotes.ts";

const language = { abbreviations: new Set<string>(), classesOf: () => 0 };
const quoted = (text: string) => {
  const tokens = scanTokens(text, language);
  return readQuotes(tokens, readBlockStarts(tokens)).map((quote) =>
    text.slice(tokens[quote.first]?.start, tokens[quote.last]?.end),
  );
};

describe("readQuotes", () => {
  it("reads straight, curly, single curly and angle marks", () => {
    expect(quoted('She said "no" and “yes,” he ‘maybe’, they «oui».')).toEqual([
      '"no"',
      "“yes,”",
      "‘maybe’",
      "«oui»",
    ]);
  });

  it("does not take an apostrophe for a quotation", () => {
    expect(quoted("the workers’ vote in the ’90s and ‘tis so")).toEqual([]);
  });

  it("ends a quotation that nothing closes with its paragraph", () => {
    expect(quoted("“First part.\n“Second part,” she said.")).toEqual([
      "“First part.",
      "“Second part,”",
    ]);
  });
});
