import { expect, test } from "vitest";
import { symbolOf } from "./symbol-font.ts";

test.each([
  ["Symbol", "F0B0", "°"],
  ["Symbol", "B1", "±"],
  ["Symbol", "F061", "α"],
  ["Symbol", "F057", "Ω"],
  ["Symbol", "F0A3", "≤"],
  ["Symbol", "F0B4", "×"],
  ["Symbol", "F0DE", "⇒"],
  ["Wingdings", "F0E0", "→"],
  ["wingdings", "F04A", "☺"],
  ["Arial", "20AC", "€"],
  ["Wingdings", "F021", "\uFFFD"],
  ["Webdings", "F021", "\uFFFD"],
  ["Symbol", "zz", "\uFFFD"],
  [undefined, undefined, "\uFFFD"],
])("%s %s is %s", (font, code, expected) => {
  expect(symbolOf(font, code)).toBe(expected);
});
