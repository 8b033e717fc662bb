import { expect, test } from "vitest";
import { themeOf } from "./theme.ts";

test.each([
  ["dark", "dark"],
  ["light", "light"],
  ["device", "device"],
  ["sepia", "device"],
  [undefined, "device"],
])("a cookie that says %s is the theme %s", (value, theme) => {
  expect(themeOf(value)).toBe(theme);
});
