import { describe, expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { quoteContexts } from "./quote-context.ts";

const contexts = (text: string) => {
  const t = readEnglishText(text);
  const context = quoteContexts(t);
  return t.quotes.map((quote) => {
    const { use, speakers, attributed } = context(quote);
    return [use, attributed, speakers.map(({ start, end }) => text.slice(start, end)).join(", ")];
  });
};

describe("quoteContexts", () => {
  it.each([
    ["“We have won the cup,” said Cole.", [["speech", true, "Cole"]]],
    ["They called it “a disgrace”.", [["words", true, ""]]],
    ["She sang in the film “Low Water” twice.", [["title", false, ""]]],
    ["The “Long Road Home” opens.", [["title", false, ""]]],
    ["“Have we won?” Ann Cole asked.", [["speech", true, "Ann Cole"]]],
    ["It was “a mess” in there.", [["words", false, ""]]],
    [
      "“We have won,” Cole said. “We have won the cup at last.”",
      [
        ["speech", true, "Cole"],
        ["speech", true, ""],
      ],
    ],
  ])("%j", (text, expected) => {
    expect(contexts(text)).toEqual(expected);
  });

  it("takes somebody in the paragraph before for the one who speaks", () => {
    expect(contexts("Then Ann Cole came in.\n\n“We have won the cup.”")[0]?.[1]).toBe(true);
    expect(contexts("Then rain fell.\n\n“We have won the cup.”\n\nIt was late.")[0]?.[1]).toBe(
      true,
    );
    expect(contexts("Then rain fell.\n\n“We have won the cup.”\n\nMore fell.")[0]?.[1]).toBe(false);
  });
});
