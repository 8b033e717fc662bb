import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readChangeLists } from "./change-lists.ts";
import { readCountPhrases } from "./count-phrases.ts";

const counts = (text: string) => {
  const t = readEnglishText(text);
  return readChangeLists(t, readCountPhrases(t)).map(({ phrase, list }) => [
    phrase.count,
    list.items.length,
  ]);
};

it("hears who came in by the changes", () => {
  expect(
    counts("They made two changes, with Keane, Daly and Orr replacing Byrne and Foley."),
  ).toEqual([[2, 3]]);
});

it("takes nobody else for them", () => {
  expect(counts("They made two changes, with Keane, Daly and Orr on the bench.")).toEqual([]);
});
