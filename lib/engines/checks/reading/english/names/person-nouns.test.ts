import { expect, it } from "vitest";
import { isPersonNoun } from "./person-nouns.ts";

it.each(["wife", "minister", "suspect", "policeman", "editor", "detainee"])(
  "%s is a person",
  (noun) => {
    expect(isPersonNoun(noun)).toBe(true);
  },
);

it.each(["city", "river", "factor", "border", "seat"])("%s is no person", (noun) => {
  expect(isPersonNoun(noun)).toBe(false);
});
