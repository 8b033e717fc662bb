import { expect, it } from "vitest";
import { languageOf } from "./person-language.ts";

it.each([
  ["ar", "ar"],
  [null, "en"],
  ["klingon", "en"],
])("somebody who chose %s is written to in %s", (language, written) => {
  expect(languageOf({ language })).toBe(written);
});
