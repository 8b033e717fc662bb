import { expect, test } from "vitest";
import { KnownChanges } from "./known-changes.ts";

const put = (text: string, words: string, by: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: by };
};
const range = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const at = (text: string, places: { start: number; end: number }[] | undefined) =>
  places?.map(({ start, end }) => text.slice(start, end));

test("what a change takes whole has its new words; what it shares with one keeps the rest", () => {
  const text = "Nobody came. Envoys of 17 towns met. All left.";
  const change = put(text, "of 17 towns", "from two cities");
  const after = text.replace("of 17 towns", "from two cities");
  const known = new KnownChanges(text, after, [change]);
  const follow = (words: string) => at(after, known.follow([range(text, words)], [change])?.places);
  expect(follow("17")).toEqual(["from two cities"]);
  expect(follow("Envoys of")).toEqual(["Envoys from two cities"]);
  expect(follow("towns met")).toEqual(["from two cities met"]);
  expect(follow("Nobody")).toEqual(["Nobody"]);
});

test("nothing is said of a sentence that reads otherwise than the changes make it", () => {
  const text = "Envoys of 17 towns met.";
  const change = put(text, "17", "18");
  const known = new KnownChanges(text, "Envoys of 18 towns met late.", [change]);
  expect(known.follow([range(text, "towns")], [change])).toBeUndefined();
});

test("of sentences that read alike once all are corrected each has its own turn", () => {
  const text = "17 met.\n17 met.\n18 met.";
  const changes = [put(text, "17", "18"), put(text, "17", "18", 3)];
  const after = "18 met.\n18 met.\n18 met.";
  const known = new KnownChanges(text, after, changes);
  const second = known.follow([range(text, "17", 3)], changes.slice(1));
  expect(second?.places).toEqual([{ start: 8, end: 10 }]);
  const half = new KnownChanges(text, "17 met.\n18 met.\n18 met.", changes);
  expect(half.follow([range(text, "17", 3)], changes.slice(1))?.places[0]?.start).toBe(8);
});

test("a sentence cut whole leaves no place, and only where it is gone", () => {
  const text = "He left. She stayed.";
  const cut = put(text, "She stayed.", "");
  expect(
    new KnownChanges(text, "He left.", [cut]).follow([range(text, "She")], [cut])?.places,
  ).toEqual([]);
  expect(new KnownChanges(text, text, [cut]).follow([range(text, "She")], [cut])).toBeUndefined();
});

test("typographic variants are the same words, a word that goes on is another", () => {
  const text = 'He said "17" came.';
  const change = put(text, "17", "18");
  const after = "He said  “18” came.";
  const known = new KnownChanges(text, after, [change]);
  expect(at(after, known.follow([range(text, "17")], [change])?.places)).toEqual(["18"]);
  const more = new KnownChanges(text, 'He said "18" came.x', [change]);
  expect(more.follow([range(text, "17")], [change])).toBeUndefined();
});
