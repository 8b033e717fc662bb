import { expect, it } from "vitest";
import { nameOfWhole } from "./country-name.ts";

it.each([
  ["FR", "France"],
  ["US", "the United States"],
  ["Ohio", "Ohio"],
])("%s is %s", (code, name) => {
  expect(nameOfWhole(code)).toBe(name);
});
