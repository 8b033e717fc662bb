import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { skipTrailer } from "./trailers.ts";

it.each([
  ["three sons together, Abel", 3],
  ["three sons in all: Abel", 4],
  ["three sons so far: Abel", 4],
  ["three sons, Abel", 2],
  ["three sons in Ayr", 2],
])("%j", (text, next) => {
  expect(skipTrailer(readEnglishText(text), 2)).toBe(next);
});
