import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readPresentTimes } from "./present-times.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readPresentTimes(t).map(({ first, end }) =>
    text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end),
  );
};

it("finds what holds today, and no water or account", () => {
  expect(read("Its current owner has sold nine to date.")).toEqual(["current owner", "to date"]);
  expect(read("The current account is up to date.")).toEqual([]);
});
