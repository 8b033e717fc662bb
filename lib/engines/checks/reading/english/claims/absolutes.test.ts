import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readAbsolutes } from "./absolutes.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readAbsolutes(t).map(({ first, end }) =>
    text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end),
  );
};

it("finds words without exception, and not where something hedges them", () => {
  expect(read("She never pays, everyone knows it.")).toEqual(["never", "everyone"]);
  expect(read("She almost never pays; never mind her.")).toEqual([]);
});
