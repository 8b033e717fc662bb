import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCountPhrases } from "./count-phrases.ts";
import { readEnumerations } from "./enumerations.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readEnumerations(t, readCountPhrases(t)).map(({ phrase, list, link }) => [
    sliceOf(t, phrase.first, phrase.end),
    list.items.length,
    link,
  ]);
};

it("ties each count to its own list", () => {
  expect(
    read("He leaves two sons Abel and Bram, and three daughters, Cleo, Dora and Enid."),
  ).toEqual([
    ["two sons", 2, "apposition"],
    ["three daughters", 3, "apposition"],
  ]);
});

it("takes a count inside a list for an item, not for a count of its own", () => {
  expect(read("Six countries: the two Koreas, China, Japan, Russia and France.")).toEqual([
    ["Six countries", 5, "colon"],
  ]);
});
