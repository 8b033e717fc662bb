import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import {
  isOfficeTail,
  isOfficeWord,
  isQualifier,
  officeWord,
  titleEnd,
  titleStart,
} from "./titles.ts";

it.each([
  ["US Secretary of State John Kerry", "John Kerry"],
  ["Minister of Petroleum Tarek El Molla", "Tarek El Molla"],
  ["Republican Senator Ted Cruz", "Ted Cruz"],
  ["Stephen King", "Stephen King"],
  ["Edna Earl Eaton", "Edna Earl Eaton"],
  ["Republican Richard Nixon", "Richard Nixon"],
  ["Justice Department", "Justice Department"],
  ["Emir of Qatar", ""],
  ["Secretary General", ""],
])("the name in %j is %j", (text, name) => {
  const t = readEnglishText(text);
  const first = titleEnd(t, 0, t.tokens.length, false);
  expect(first < t.tokens.length ? sliceOf(t, first, t.tokens.length) : "").toBe(name);
});

it("finds where a title in lower case begins", () => {
  const t = readEnglishText("with the former Israeli defence minister Yoav Gallant");
  expect(t.tokens[titleStart(t, 6)]?.text).toBe("former");
  expect(titleStart(t, 2)).toBe(2);
});

it("knows words of office, what goes with them, and what qualifies them", () => {
  const t = readEnglishText("ayatollah president-elect table");
  expect([0, 1, 2].map((index) => isOfficeWord(t, index))).toEqual([true, true, false]);
  expect(isOfficeTail("affairs")).toBe(true);
  expect(isQualifier("ex-minister")).toBe(true);
  expect(isQualifier("minister")).toBe(false);
  expect(officeWord("defence")).toBe("defense");
});
