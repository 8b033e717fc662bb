import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";

it.each([
  ["almost 40 men", "almost"],
  ["just under 40 men", "almost"],
  ["at least 40 men", "at least"],
  ["roughly 40 men", "about"],
  ["40 men", "exactly"],
])("hears how firmly %j is meant", (text, firmness) => {
  expect(readEnglishText(text).quantities[0]?.firmness).toBe(firmness);
});
