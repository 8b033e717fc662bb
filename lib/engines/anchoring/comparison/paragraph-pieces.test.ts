import { expect, it } from "vitest";
import { alignTexts } from "../alignment/align-texts.ts";
import { paragraphPieces } from "./paragraph-pieces.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const pieces = (before: string, after: string) =>
  paragraphPieces(alignTexts(before, after), whole(before), whole(after)).map(
    ({ kind, text }) => `${kind}: ${text}`,
  );

it("compares an edited sentence by word and leaves the others alone", () => {
  expect(
    pieces("The hall was full. Envoys of 17 met.", "The hall was full. Envoys of 18 met."),
  ).toEqual(["kept: The hall was full. Envoys of ", "removed: 17", "added: 18", "kept:  met."]);
});

it("takes no word of a sentence that went for one of the sentence that came", () => {
  expect(
    pieces(
      "The hall was full. The mayor of the town spoke for an hour.",
      "The hall was full. Talks in the capital of the country end on Friday.",
    ),
  ).toEqual([
    "kept: The hall was full. ",
    "removed: The mayor of the town spoke for an hour.",
    "added: Talks in the capital of the country end on Friday.",
  ]);
});

it("shows a sentence that changed places within the passage as gone and come", () => {
  expect(
    pieces("One is here. Two is there. Three went.", "Three went. One is here. Two is there."),
  ).toEqual(["added: Three went.", "kept:  One is here. Two is there.", "removed:  Three went."]);
});
