import { expect, it } from "vitest";
import { meaningOf } from "./meaning-words.ts";

it.each([
  ["not", "negation"],
  ["Didn't", "negation"],
  ["won't", "negation"],
  ["ولم", "negation"],
  ["17", "number"],
  ["1.2bn", "number"],
  ["١٧", "number"],
  ["$", "number"],
  ["%", "number"],
  ["Million", "number"],
  ["سبعة", "number"],
  ["said", "attribution"],
  ["وفق", "attribution"],
  ["وقال", "attribution"],
  ["table", undefined],
  ["ain", undefined],
  [",", undefined],
])("%s is %s", (word, meaning) => {
  expect(meaningOf(word)).toBe(meaning);
});
