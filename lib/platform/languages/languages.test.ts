import { expect, it } from "vitest";
import { directionOf, languageKeys, languages } from "./languages.ts";

it("mirrors Arabic, and nothing else", () => {
  const mirrored = languageKeys.filter((language) => directionOf(language) === "rtl");
  expect(mirrored.map((language) => languages[language])).toEqual(["العربية"]);
});
