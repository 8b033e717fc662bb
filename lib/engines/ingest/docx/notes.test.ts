import { expect, test } from "vitest";
import { noteGathering } from "./notes.ts";
import type { Piece, Story } from "./story.ts";

const story = (id: string, ...texts: string[]): Story => ({
  id,
  author: "",
  paragraphs: texts.map((text) => ({ items: [{ text, marks: [] }] })),
});

const textOf = (items: readonly unknown[]) => (items as Piece[]).map(({ text }) => text).join("");

test("[I9] notes come as they are named, each under its mark", () => {
  const notes = noteGathering();
  expect(notes.name("endnote", "1", {})).toBe("[1]");
  expect(notes.name("footnote", "1", {})).toBe("[2]");
  expect(notes.name("endnote", "1", {})).toBe("[1]");
  const paragraphs = notes.paragraphs(
    [story("1", " Foot.")],
    [story("1", " End.", "More."), story("2", "x")],
  );
  expect(paragraphs.map(({ items }) => textOf(items))).toEqual(["[1] End.", "More.", "[2] Foot."]);
  expect(notes.count()).toBe(2);
});

test("[I11] a note of inserted text is inserted, its end too", () => {
  const notes = noteGathering();
  const inserted = { author: "Ana" };
  notes.name("footnote", "1", { inserted });
  const [first] = notes.paragraphs([story("1", "Foot.")], []);
  expect(first?.endInserted).toEqual(inserted);
  expect(first?.items).toEqual([
    { text: "[1] ", marks: [], inserted },
    { text: "Foot.", marks: [], inserted },
  ]);
});

test("a note that is not in the file has no paragraph", () => {
  const notes = noteGathering();
  notes.name("footnote", "9", {});
  expect(notes.paragraphs([], [])).toEqual([]);
});
