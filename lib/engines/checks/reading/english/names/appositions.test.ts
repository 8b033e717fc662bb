import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { titleAfter, titleBeforeComma, titleReading } from "./appositions.ts";

it.each([
  ["Cole, the foreign minister of Chad, left", "foreign minister", "TD"],
  ["Cole, 41, a lawyer, left", "lawyer", undefined],
  ["Cole, Israel's defence minister, left", "defense minister", "IL"],
  ["Cole, former mayor of Bath, left", "mayor of bath", undefined],
])("%s", (text, office, of) => {
  expect(titleAfter(readEnglishText(text), 1)).toMatchObject({ office, ...(of ? { of } : {}) });
});

it.each(["Cole, the table, left", "Cole, the minister said", "Cole left"])("%s: none", (text) => {
  expect(titleAfter(readEnglishText(text), 1)).toBeUndefined();
});

it("reads the office before a comma", () => {
  const t = readEnglishText("met the new finance minister, Ann Cole, there");
  expect(titleBeforeComma(t, 6)).toMatchObject({ office: "finance minister", qualified: true });
});

it("makes no title of words that name no office", () => {
  expect(titleReading(readEnglishText("the big house"), 0, 3)).toBeUndefined();
});
