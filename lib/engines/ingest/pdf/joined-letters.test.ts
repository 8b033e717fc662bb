import { expect, test } from "vitest";
import { joinedLetters, withJoinedLetters } from "./joined-letters.ts";

/** As it is drawn from the left: the last glyph of the word first. */
const drawn = (...glyphs: string[]) => glyphs.reverse();

test("two letters that are drawn as one keep their places", () => {
  const words = joinedLetters([
    drawn("ا", "ل", "ث", "لا", "ث", "ا", "ء", " ", "خ", "لا", "ل"),
    drawn("م", "ر"),
  ]);
  expect(withJoinedLetters("الثالثاء خالل مر", words)).toBe("الثلاثاء خلال مر");
});

test("a word that there is as it stands is left, and so are other scripts", () => {
  const words = joinedLetters([drawn("ق", "لا", "ل"), drawn("ق", "ا", "ل", "ل"), ["fi", "t"]]);
  expect(words.size).toBe(0);
  expect(withJoinedLetters("قالل fit", words)).toBe("قالل fit");
});
