import { expect, it } from "vitest";
import { stateName } from "./state-names.ts";

it.each([
  ["Calif.", "California"],
  ["TX", "Texas"],
  ["Ohio", "Ohio"],
])("%s is %s", (written, name) => {
  expect(stateName(written)).toBe(name);
});
