import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { ownerOfBirth, ownerOfDate } from "./birth-owner.ts";

const at = (text: string, word: string) => {
  const t = readEnglishText(text);
  return { t, token: t.tokens.findIndex(({ text: each }) => each === word) };
};

it.each<[string, string, string | undefined]>([
  ["Ruth Abelson sang. Born in 1950 in Hull, she left.", "Born", "abelson"],
  ["Born in 1950 in Hull, Ruth Abelson left.", "Born", "abelson"],
  ["Born in 1950, the singer left with Ruth Abelson.", "Born", undefined],
  ["Callum Wray, of Moss Side, Hull, was born in 1950.", "born", "wray"],
  ["Callum Wray, whose father came from Hull, was born in 1950.", "born", undefined],
  ["Ann Cole, who turns 81 next month, was born in 1950.", "born", "cole"],
  ["Cole's mother was born in 1950.", "born", undefined],
])("finds whose birth is told in %j", (text, word, surname) => {
  const { t, token } = at(text, word);
  const year = t.tokens.findIndex(({ text: each }) => each === "1950");
  expect(ownerOfBirth(t, token, year + 1)?.surname).toBe(surname);
});

it("finds whose date of birth is told", () => {
  const named = at("Records list Cole's date of birth as May 3, 1950.", "date");
  expect(ownerOfDate(named.t, named.token)?.surname).toBe("cole");
  const other = at("The date of birth was wrong.", "date");
  expect(ownerOfDate(other.t, other.token)).toBeUndefined();
});
