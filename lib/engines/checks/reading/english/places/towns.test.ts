import { expect, it } from "vitest";
import { readMentions } from "../names/mentions.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { indexTowns } from "./towns.ts";

it("finds names by their first and last tokens, but no titled person", () => {
  const t = readEnglishText("in Buenos Aires with President Ann Cole");
  const towns = indexTowns(t, readMentions(t));
  expect(towns.at(1)).toMatchObject({ first: 1, end: 3 });
  expect(towns.before(3)).toMatchObject({ first: 1, end: 3 });
  expect(towns.at(5)).toBeUndefined();
  expect(towns.before(7)).toBeUndefined();
});
