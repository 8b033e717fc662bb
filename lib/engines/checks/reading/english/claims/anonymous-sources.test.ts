import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAnonymousSources } from "./anonymous-sources.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readAnonymousSources(t).map(({ first, end }) =>
    text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end),
  );
};

it("finds sources without a name, and no source of anything else", () => {
  expect(read("A source said so on condition of anonymity.")).toEqual([
    "condition of anonymity",
    "source",
  ]);
  expect(read("It is a source of power, and the same source said so.")).toEqual([]);
});
