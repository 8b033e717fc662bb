import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readSuperlatives } from "./superlatives.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readSuperlatives(t).map(({ first, end }) =>
    text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end),
  );
};

it("finds what is set above others, and no ordinal or idiom", () => {
  expect(read("It is the third-largest lake in the land, and a record high.")).toEqual([
    "third-largest",
    "record high",
  ]);
  expect(read("First of all, the first meeting was at best short.")).toEqual([]);
});
