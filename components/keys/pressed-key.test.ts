import { expect, test } from "vitest";
import { pressedKey } from "./pressed-key.ts";

test.each([
  ["c", "KeyC", false, "c"],
  ["ؤ", "KeyC", false, "c"],
  ["с", "KeyC", false, "c"],
  ["?", "Slash", true, "?"],
  ["Escape", "Escape", false, "Escape"],
])("%s on %s is %s", (key, code, shiftKey, pressed) => {
  expect(pressedKey({ key, code, shiftKey })).toBe(pressed);
});

test.each([
  ["Caps Lock", "C", "KeyC", false, "c"],
  ["Shift", "U", "KeyU", true, "U"],
  ["Shift with Caps Lock", "u", "KeyU", true, "U"],
])("with %s", (_, key, code, shiftKey, pressed) => {
  expect(pressedKey({ key, code, shiftKey })).toBe(pressed);
});

test.each([
  ["لا", "KeyB", false, "b"],
  ["ع", "KeyU", false, "u"],
  ["’", "KeyU", true, "U"],
  ["؟", "Slash", true, "?"],
  ["ظ", "Slash", false, "/"],
  ["ذ", "Backquote", false, "ذ"],
])("on an Arabic keyboard %s", (key, code, shiftKey, pressed) => {
  expect(pressedKey({ key, code, shiftKey })).toBe(pressed);
});
