import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { peopleOf, surnameWord } from "./people.ts";

const people = (text: string) =>
  peopleOf(readText(text, "en", {}).mentions).map(({ surname, full, bare }) => [
    surname,
    full.length,
    bare.length,
  ]);

it("gives a surname alone to the one full name that has it", () => {
  expect(people("He met Ann Cole. Then Ms Cole left with Mayor Reed.")).toEqual([
    ["cole", 1, 1],
    ["reed", 0, 1],
  ]);
});

it("gives it to nobody where two have it", () => {
  expect(people("He met Ann Cole and Tom Cole. Then Cole left.")).toEqual([
    ["cole", 1, 0],
    ["cole", 1, 0],
  ]);
});

it("knows the surname's word", () => {
  const [mention] = readText("It is Xi Jinping.", "en", {}).mentions;
  expect(mention && surnameWord(mention)?.text).toBe("Xi");
});
