import { expect, test } from "vitest";
import { placedAgain } from "./place-again.ts";

test("the words of a finding are found again where they stand, and left out where they do not", () => {
  const span = (exact: string, edition = 2) => ({ edition, start: 0, end: exact.length, exact });
  const spans = [span("nine"), span("gone"), span("boxes", 1)];
  expect(placedAgain({ id: "f", edition: 2, spans }, "Said 😀: nine boxes").spans).toEqual([
    { edition: 2, start: 9, end: 13, exact: "nine" },
  ]);
});
