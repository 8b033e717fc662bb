import { expect, it } from "vitest";
import { isUpdateLabel } from "./labels.ts";
import { readEnglishText } from "./read-english-text.ts";

it.each([
  ["Last updated: 17 May 2024", true],
  ["Last Updated 17 May 2024", true],
  ["Last week they met.", false],
  ["last updated list", false],
])("%j begins with a label: %s", (text, label) => {
  expect(isUpdateLabel(readEnglishText(text), 0)).toBe(label);
});
