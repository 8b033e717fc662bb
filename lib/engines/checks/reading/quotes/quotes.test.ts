import { describe, expect, it } from "vitest";
import { readBlockStarts } from "../blocks.ts";
import { scanTokens } from "../scan-tokens.ts";
import { readQuoteMarks } from "./quotes.ts";

const language = { abbreviations: new Set<string>(), classesOf: () => 0 };
const quoted = (text: string) => {
  const tokens = scanTokens(text, language);
  return readQuoteMarks(tokens, readBlockStarts(tokens)).quotes.map((quote) =>
    text.slice(tokens[quote.first]?.start, tokens[quote.last]?.end),
  );
};

describe("readQuoteMarks", () => {
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

  it("reads straight single marks, and no apostrophe or measure for one", () => {
    expect(quoted("He said 'I don't know the workers' names,' and left.")).toEqual([
      "'I don't know the workers' names,'",
    ]);
    expect(quoted("The 'scheme' of '98 was the boys' idea; 'tis gone.")).toEqual(["'scheme'"]);
    expect(quoted("He is 6'2\" and she is 5' 10\" tall.")).toEqual([]);
    expect(quoted("‘The workers’ vote,’ she said, ‘was theirs.’")).toEqual([
      "‘The workers’ vote,’",
      "‘was theirs.’",
    ]);
  });

  it("reads single marks that are repeated at each paragraph", () => {
    expect(quoted("He said: 'We had boats.\n\n'The doors didn't close.'\n\nIt rained.")).toEqual([
      "'We had boats.",
      "'The doors didn't close.'",
    ]);
  });

  it("reads on past an apostrophe that nothing closes", () => {
    expect(quoted("‘Tis late, she said: “Go home.”")).toEqual(["“Go home.”"]);
  });

  it("takes a quotation with others in it as one", () => {
    expect(quoted("“He said ‘no’ to me,” she said.")).toEqual(["“He said ‘no’ to me,”"]);
  });

  it("takes a mark turned the wrong way for the one that its place asks for", () => {
    expect(quoted("“Go home,“ she said. “Now.”")).toEqual(["“Go home,“", "“Now.”"]);
    expect(quoted('“Go home," she said.')).toEqual(['“Go home,"']);
  });

  it("ends a quotation where another begins", () => {
    expect(quoted("“Go home, she said. “It is late.”")).toEqual([
      "“Go home, she said.",
      "“It is late.”",
    ]);
  });

  it("says which quotations run on, and which marks stand alone", () => {
    const tokens = scanTokens("“One.\n\n“Two.”\n\nThree.” And “four.\n\nFive.", language);
    const { quotes, strays } = readQuoteMarks(tokens, readBlockStarts(tokens));
    expect(quotes.map(({ closed, runsOn }) => [closed, runsOn])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
    expect(strays.map((index) => tokens[index - 2]?.text)).toEqual(["Three"]);
  });
});
