import { expect, it } from "vitest";
import type { ComparedParagraph } from "./compare-paragraphs.ts";
import { foldUnchanged } from "./fold-unchanged.ts";

/** Paragraphs by letters: `.` unchanged, `+` added. */
function folds(letters: string): string[] {
  const paragraphs = [...letters].map((letter, at): ComparedParagraph => {
    const words = { text: `Paragraph ${at + 1}.`, now: at + 1 };
    return letter === "." ? { kind: "same", was: at + 1, ...words } : { kind: "added", ...words };
  });
  return foldUnchanged(paragraphs).map(
    (fold) => `${fold.folded ? "folded" : "shown"} ${fold.paragraphs.length}`,
  );
}

it.each([
  ["far from the change", ".....+.....", ["folded 3", "shown 5", "folded 3"]],
  ["between changes", "+.......+", ["shown 3", "folded 3", "shown 3"]],
  ["not where only one would be", "+.....+", ["shown 7"]],
  ["nor at an end", "...+...", ["shown 7"]],
  ["all where nothing changed", "....", ["folded 4"]],
  ["nothing of nothing", "", []],
])("folds %s", (_name, letters, expected) => {
  expect(folds(letters)).toEqual(expected);
});
