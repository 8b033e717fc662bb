import { describe, expect, it } from "vitest";
import { bulletWidth, readBlockStarts } from "./blocks.ts";
import { scanTokens } from "./scan-tokens.ts";

const language = { abbreviations: new Set<string>(), classesOf: () => 0 };
const blocks = (text: string) => {
  const tokens = scanTokens(text, language);
  return readBlockStarts(tokens).map((index) => text.slice(tokens[index]?.start).split(" ")[0]);
};

describe("readBlockStarts", () => {
  it("starts a block at a newline and at an empty line", () => {
    expect(blocks("Headline here\nBody begins.\r\n\r\nMore of it.")).toEqual([
      "Headline",
      "Body",
      "More",
    ]);
  });

  it("does not start one where a sentence goes on in lower case", () => {
    expect(blocks("the ministers of\nfinance met")).toEqual(["the"]);
  });

  it("joins the lines of a text wrapped at a fixed width", () => {
    const line = "Some words that fill the line up to about where it is usually Wrapped";
    expect(blocks(`${line}\n${line}\n${line}\n${line}\nEnd.`)).toHaveLength(1);
  });

  it("starts one at each bullet, in a wrapped text too", () => {
    expect(blocks("Three things:\n- one\n- two\n3. three")).toHaveLength(4);
  });
});

describe("bulletWidth", () => {
  it.each([
    ["- one", 1],
    ["1. one", 2],
    ["a) one", 2],
    ["(3) one", 3],
    ["-5 degrees", 0],
    ["3.5 degrees", 0],
    ["One thing", 0],
  ])("of %j is %i tokens", (text, width) => {
    expect(bulletWidth(scanTokens(text, language), 0)).toBe(width);
  });
});
