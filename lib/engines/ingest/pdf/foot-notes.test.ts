import { expect, test } from "vitest";
import { beginsNote, withNotesLast } from "./foot-notes.ts";

const line = (text: string, base: number, size = 10) => ({
  text,
  left: 0,
  right: 100,
  base,
  size,
  page: 1,
});
const small = (text: string, base: number) => line(text, base, 8);
const read = (...pages: ReturnType<typeof line>[][]) =>
  withNotesLast(pages).map(({ text, isNote }) => (isNote ? `[${text}]` : text));

test("notes at the foot of a page or a column stand behind the text that goes on above them", () => {
  expect(
    read(
      [
        line("The master,", 700),
        small("1 A letter", 60),
        small("of May.", 50),
        line("who has worked", 700),
        line("on the quay,", 690),
        small("² Another.", 50),
      ],
      [line("said so.", 700)],
    ),
  ).toEqual([
    "The master,",
    "who has worked",
    "on the quay,",
    "said so.",
    "[1 A letter]",
    "[of May.]",
    "[² Another.]",
  ]);
});

test("small letters with text below them, or without a sign, are no notes", () => {
  const page = [
    line("A long line of the text.", 700),
    small("1 person in a picture", 600),
    line("More.", 500),
    small("A caption.", 100),
  ];
  expect(read(page)).toEqual(page.map(({ text }) => text));
});

test("how a note begins", () => {
  expect(["1 See", "¹See", "* See", "2023 was"].map((text) => beginsNote(line(text, 0)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
