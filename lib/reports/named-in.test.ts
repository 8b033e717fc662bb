import { expect, test } from "vitest";
import { namedIn } from "./named-in.ts";

/** What is found of these names in a text. */
const found = (names: string[], text: string) =>
  namedIn(names)(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Jonas Weber", "Ask Jonas Weber, or JONAS WEBER.", ["Jonas Weber", "JONAS WEBER"]],
  ["Jonas Weber", "jonas\n weber; Jonas-Weber", ["jonas\n weber", "Jonas-Weber"]],
  [
    "José Núñez",
    "Jose Nunez and JOSE\u0301 NU\u0301N\u0303EZ",
    ["Jose Nunez", "JOSE\u0301 NU\u0301N\u0303EZ"],
  ],
  ["Lena Weiß", "LENA WEISS", ["LENA WEISS"]],
  ["Jonas Weber", "Jonas Webers, Jonas Weber’s", ["Jonas Webers", "Jonas Weber"]],
  ["Jonas Weber", "Jonas Weberman, Majonas Weber nor Jonas or Weber", []],
  [
    "Jonas Weber",
    "Weber, Jonas; or WEBER Jonas. Weber said",
    ["Weber, Jonas", "WEBER Jonas", "Jonas. Weber"],
  ],
  ["Jonas Weber", "@JonasWeber jonasweber@x.org", ["JonasWeber", "jonasweber"]],
  ["Jonas Weber", "jonas.weber@x.org, weberjonas", ["jonas.weber", "weberjonas"]],
  ["Al Li", "Alli", []],
  ["Jürgen Müller", "Juergen Mueller and Jurgen Mueller", ["Juergen Mueller", "Jurgen Mueller"]],
  ["Juergen Mueller", "Jürgen Müller; Müller, Jürgen", ["Jürgen Müller", "Müller, Jürgen"]],
  ["Jürgen Müller", "juergenmueller@x.org", ["juergenmueller"]],
  ["Sue", "Su said so. Sue did.", ["Sue"]],
  ["Li", "Li of Libya", ["Li"]],
  ["Stan", "It stands; a standard. Stan.", ["Stan"]],
  ["فاطمة الزهراء", "قالت فَاطِمَةُ الزَّهْرَاء وفاطمه الزهراء", ["فَاطِمَةُ الزَّهْرَاء", "وفاطمه الزهراء"]],
  ["أحمد", "احمد، ولأحمد، أحمدي", ["احمد", "ولأحمد"]],
  ["علي", "عليها وعلي", ["وعلي"]],
  ["王小明", "他说王小明来了", ["他说王小明来了"]],
  ["", "Nobody", []],
  ["…", "Nobody…", []],
])("%s is found in: %s", (name, text, places) => {
  expect(found([name], text)).toEqual(places);
});

test("of nobody nothing is found, of several each", () => {
  expect(found([], "Jonas Weber")).toEqual([]);
  expect(found(["Ann Lee", "Lee Roth"], "Ann Lee Roth")).toEqual(["Ann Lee", "Lee Roth"]);
});
