import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { hasPersonBeside, isDoneToPersons } from "./person-beside.ts";

it.each([
  ["The head teacher, Ifeoma Okonjo, has run it.", true],
  ["Then Ifeoma Okonjo, a retired nurse, left.", true],
  ["Then Ifeoma Okonjo, the widow of a baker, left.", true],
  ["The maker, Ifeoma Okonjo, has grown.", false],
  ["Ifeoma Okonjo, the nurse shortage and the strike are to blame.", false],
])("%s: %s", (text, beside) => {
  const t = readEnglishText(text);
  const first = t.tokens.findIndex(({ text }) => text === "Ifeoma");
  expect(hasPersonBeside(t, first, first + 2)).toBe(beside);
});

it("knows what is done to persons alone", () => {
  expect(isDoneToPersons("sack")).toBe(true);
  expect(isDoneToPersons("sued")).toBe(false);
});
