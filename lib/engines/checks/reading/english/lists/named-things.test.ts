import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readItemList } from "./item-list.ts";
import { namedThings } from "./named-things.ts";

const things = (text: string) => {
  const t = readEnglishText(text);
  const list = readItemList(t, 0, t.tokens.length, { phrases: false });
  return namedThings(t, list?.items ?? [], 0, list?.end ?? 0);
};

it("gives one thing to two names of a country, and to its parts their own", () => {
  const [britain, us, england, usAgain] = things("Britain, the U.S., England and America");
  expect(britain?.thing).not.toBe(england?.thing);
  expect(us?.thing).toBe(usAgain?.thing);
  expect(us?.name).not.toBe(usAgain?.name);
});

it("keeps what stands before and after a name and belongs to it", () => {
  const found = things("Mr Al Beck, 34, of Dayton, Bo Cole and actor Cy Dorn, 20");
  expect(found.map(({ title, detail }) => [title, detail])).toEqual([
    ["mr", "34 of dayton"],
    ["", ""],
    ["actor", "20"],
  ]);
});

it("knows a name that two may bear", () => {
  expect(things("Beck, Al Cole and Chad").map((thing) => thing.shared)).toEqual([
    true,
    false,
    false,
  ]);
});
