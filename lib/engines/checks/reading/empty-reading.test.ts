import { expect, it } from "vitest";
import { emptyReading } from "./empty-reading.ts";

it("holds the text and nothing read of it", () => {
  const { text, language, arithmetic, attributedFigures, figures, times, negations, ...read } =
    emptyReading("Text.", "en");
  expect([text, language]).toEqual(["Text.", "en"]);
  const asked = [attributedFigures(), figures(), times(), negations()];
  expect([...Object.values(read), ...Object.values(arithmetic), ...asked].flat()).toEqual([]);
});
