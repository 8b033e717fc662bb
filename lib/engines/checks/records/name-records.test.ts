import { expect, it } from "vitest";
import { nameRecords } from "./name-records.ts";

it("gives names, places and quotations by their words, and leaves numbers to others", () => {
  const text = "Ann Cole left Chad in 1999.";
  expect(
    nameRecords(text, [
      { kind: "name", start: 0, end: 8 },
      { kind: "place", start: 14, end: 18 },
      { kind: "number", start: 22, end: 26 },
    ]),
  ).toEqual([
    { kind: "name", start: 0, end: 8, values: [{ value: "Ann Cole" }] },
    { kind: "place", start: 14, end: 18, values: [{ value: "Chad" }] },
  ]);
});
