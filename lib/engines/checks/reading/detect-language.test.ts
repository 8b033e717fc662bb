import { expect, it } from "vitest";
import { detectLanguage, shareLanguage } from "./detect-language.ts";

it.each([
  ["The minister said that the vote was put off.", "en"],
  ["قال الوزير إن التصويت تأجل إلى يوم الأربعاء", "ar"],
  ["Le ministre a dit que le vote serait remis. ".repeat(6), "und"],
  ["министр сказал", "und"],
  ["", "en"],
])("%j is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it("compares texts of one language, and of one that is not known", () => {
  expect(shareLanguage("en", "en-GB")).toBe(true);
  expect(shareLanguage("und", "en")).toBe(true);
  expect(shareLanguage("ar", "en")).toBe(false);
});
