import { describe, expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readPlainLists } from "./plain-lists.ts";

const lists = (text: string) => {
  const t = readEnglishText(text);
  return readPlainLists(t).map(({ items }) => items.map((i) => sliceOf(t, i.first, i.end)));
};

describe("readPlainLists", () => {
  it.each<[string, string[]]>([
    ["Envoys from Chad, Mali and Niger met.", ["Chad", "Mali", "Niger"]],
    ["It is sold in Chad, the Netherlands, and Peru.", ["Chad", "Netherlands", "Peru"]],
    ["Sens. Ada Cruz, Bo de la Paz and Cal Ely left.", ["Ada Cruz", "Bo de la Paz", "Cal Ely"]],
    ["Tesco, Johnson & Johnson, Asda or Boots", ["Tesco", "Johnson & Johnson", "Asda", "Boots"]],
    ["In Ayr, Bath and Cork it rained.", ["Ayr", "Bath", "Cork"]],
    ["Line-up: Cole, Dow, Ely, Fox.", ["Cole", "Dow", "Ely", "Fox"]],
    ["Salem, Oregon, Ayr, Bath and Cork bid.", ["Salem", "Ayr", "Bath", "Cork"]],
  ])("%j", (text, expected) => {
    expect(lists(text)).toEqual([expected]);
  });

  it.each([
    "On Monday, Tuesday and Friday",
    "Ann Cole, 34, Bo Dow and Cy Ely",
    "Ayr, Bath. Cork and Deal",
    "Ayr and Bath",
    "Ayr, Bath and Cork people",
    "the chairman, Ann Cole, said",
  ])("finds none in %j", (text) => {
    expect(lists(text)).toEqual([]);
  });
});
