import { expect, it } from "vitest";
import { emptyReading } from "./empty-reading.ts";

it("holds the text and nothing read of it", () => {
  const { text, language, arithmetic, attributedFigures, figures, ...read } = emptyReading(
    "Text.",
    "en",
  );
  expect([text, language]).toEqual(["Text.", "en"]);
  expect(
    [...Object.values(read), ...Object.values(arithmetic), attributedFigures(), figures()].flat(),
  ).toEqual([]);
});
