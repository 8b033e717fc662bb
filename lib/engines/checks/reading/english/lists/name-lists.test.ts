import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";
import { readEnumerations } from "./enumerations.ts";
import { readNameLists } from "./name-lists.ts";

const lists = (text: string) => {
  const t = readEnglishText(text);
  return readNameLists(t, readEnumerations(t, readCountPhrases(t)));
};

it("takes each list once, the counted ones first", () => {
  const found = lists("Three towns bid: Ayr, Bath and Cork. Ann Cole, Bo Dow and Cy Ely voted.");
  expect(found.map(({ items, counted }) => [items.length, counted])).toEqual([
    [3, true],
    [3, false],
  ]);
});

it("leaves out ages, pairs and what is quoted", () => {
  expect(lists("Three men, aged 20, 30 and 40, sang. “Ayr, Bath and Cork,” he said.")).toEqual([]);
});
