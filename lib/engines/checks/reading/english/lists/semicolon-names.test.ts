import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readSemicolonNames } from "./semicolon-names.ts";

const names = (text: string) => {
  const t = readEnglishText(text);
  const list = readSemicolonNames(t, 0, t.tokens.length, 20);
  return list?.items.map((item) => sliceOf(t, item.first, item.end));
};

it("reads names with what belongs to them, up to a part that names nobody", () => {
  expect(
    names("Jon, of Leeds; Bea, 20, of York; and Cy Roe, of Hull; and six grandchildren."),
  ).toEqual(["Jon", "Bea", "Cy Roe"]);
});

it("leaves whole lists and clauses alone", () => {
  expect(names("Jon and Bea; a brother, Cy; and a sister")).toBeUndefined();
  expect(names("Jon said no; Bea said yes")).toBeUndefined();
});
