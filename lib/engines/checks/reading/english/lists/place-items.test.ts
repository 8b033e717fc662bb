import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { labelChunk } from "./chunk-labels.ts";
import { cutChunks } from "./chunks.ts";
import { isCoordinated, isName, isPlace, placesAreItems } from "./place-items.ts";

const chunksOf = (text: string) => {
  const t = readEnglishText(text);
  const { chunks } = cutChunks(t, 0, t.tokens.length, { semicolons: false });
  return chunks.map((chunk) => ({ ...chunk, label: labelChunk(t, chunk) }));
};

it("tells names, places and the last item apart", () => {
  const chunks = chunksOf("Albany, Georgia and Troy");
  expect(chunks.map(isName)).toEqual([true, true, true]);
  expect(chunks.map(isPlace)).toEqual([false, true, false]);
  expect(chunks.map(isCoordinated)).toEqual([false, false, true]);
});

it.each<[string, string, string]>([
  ["Portland, Oregon, Austin, Texas, and Paris, France", "city", "no"],
  ["Albany, Georgia and Troy", "city", "open"],
  ["Albany, Georgia and Troy", "", "open"],
  ["Garrett, Washington, Lee and Howard", "county", "yes"],
  ["Duke, Kansas and Villanova", "team", "yes"],
  ["Chad, Mali and Niger", "", "yes"],
  ["Ann Lee, Bo Dunn and Cy Fox", "city", "yes"],
])("%j as a list of %j", (text, unit, expected) => {
  expect(placesAreItems(chunksOf(text), unit)).toBe(expected);
});
