import { expect, test } from "vitest";
import { pressedKey } from "./pressed-key.ts";

test.each([
  ["c", "KeyC", "c"],
  ["ؤ", "KeyC", "c"],
  ["с", "KeyC", "c"],
  ["?", "Slash", "?"],
  ["؟", "Slash", "؟"],
  ["Escape", "Escape", "Escape"],
])("%s on %s is %s", (key, code, pressed) => {
  expect(pressedKey({ key, code })).toBe(pressed);
});
