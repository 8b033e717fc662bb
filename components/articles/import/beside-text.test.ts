import { expect, test } from "vitest";
import { besideText } from "./beside-text.ts";

test.each([
  [12, 3, "12 comments and 3 suggested changes come with it."],
  [1, 0, "1 comment comes with it."],
  [0, 1, "1 suggested change comes with it."],
  [1, 1, "1 comment and 1 suggested change come with it."],
  [0, 0, undefined],
])("%i comments and %i changes", (comments, suggestions, expected) => {
  expect(besideText({ comments, suggestions })).toBe(expected);
});
