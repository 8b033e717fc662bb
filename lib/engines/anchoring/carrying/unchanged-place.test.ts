import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { onlyPlace, whereUnchanged } from "./unchanged-place.ts";

function aligned(before: string, after: string, words: string) {
  const texts = alignTexts(before, after);
  const group = texts.groupOf(0);
  if (!group) throw new Error("The sentence is still there.");
  const start = before.indexOf(words);
  const old = { start, end: start + words.length };
  const stretches: [typeof old, typeof old] = [
    texts.from.stretchOf(group.from),
    texts.to.stretchOf(group.to),
  ];
  return { texts, links: group.words(), old, stretches };
}

it("finds words whole at either end of what stands for them, so that a difference lies outside", () => {
  const { texts, links, old } = aligned(
    "They came and came.",
    "They came and left and came.",
    "and came",
  );
  expect(whereUnchanged(links, old, texts, { start: 10, end: 27 })).toEqual({ start: 19, end: 27 });
});

it("takes no part of a longer word for a word", () => {
  const { texts, links, old, stretches } = aligned(
    "Chad and Niger came.",
    "Chad and Nigeria came.",
    "Niger",
  );
  expect(whereUnchanged(links, old, texts, { start: 9, end: 16 })).toBeUndefined();
  expect(onlyPlace(links, old, texts, stretches)).toBeUndefined();
});

it("finds words that went elsewhere in their sentence, where they stand there once", () => {
  const before = "The house stood by the river for years.";
  const moved = aligned(before, "By the river, the house stood for years.", "by the river");
  expect(onlyPlace(moved.links, moved.old, moved.texts, moved.stretches)).toEqual({
    start: 0,
    end: 12,
  });
  const twice = aligned(
    before,
    "By the river, the house stood for years by the river.",
    "by the river",
  );
  expect(onlyPlace(twice.links, twice.old, twice.texts, twice.stretches)).toBeUndefined();
});
