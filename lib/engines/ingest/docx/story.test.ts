import { expect, test } from "vitest";
import { isPiece } from "./story.ts";

test("text is told from the place of a comment", () => {
  expect(isPiece({ text: "", marks: [] })).toBe(true);
  expect(isPiece({ comment: "1", edge: "start" })).toBe(false);
});
