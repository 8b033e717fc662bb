import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { openerBefore } from "./range-words.ts";

it.each([
  ["from 12 May", 1, "from"],
  ["between the 3rd", 2, "between"],
  ["in 2014", 1, ""],
])("before %j", (text, index, opener) => {
  expect(openerBefore(readEnglishText(text), index)).toBe(opener);
});
