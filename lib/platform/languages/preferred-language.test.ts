import { expect, it } from "vitest";
import { preferredLanguage } from "./preferred-language.ts";

it.each([
  ["ar", "de-DE,de;q=0.9", "ar"],
  [undefined, "de-DE,de;q=0.9,en;q=0.8", "de"],
  [undefined, "ar-EG", "ar"],
  [undefined, "fr-FR, ar;q=0.3, de;q=0.4", "de"],
  [undefined, "fr", "en"],
  [undefined, "*", "en"],
  [undefined, "", "en"],
  [undefined, null, "en"],
  ["klingon", "de", "de"],
])("a cookie that says %s and a browser that says %s make it %s", (chosen, accepted, language) => {
  expect(preferredLanguage(chosen, accepted)).toBe(language);
});
