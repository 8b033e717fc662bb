import { expect, test } from "vitest";
import { preferred } from "./headers.ts";

const include = (what: string) => `return=representation;include="${what}"`;

test.each([
  [null, "descriptions"],
  ["", "descriptions"],
  [include("http://www.w3.org/ns/oa#PreferContainedDescriptions"), "descriptions"],
  [include("http://www.w3.org/ns/oa#PreferContainedIRIs"), "iris"],
  [include("http://www.w3.org/ns/ldp#PreferMinimalContainer"), "nothing"],
])("%s", (header, contained) => {
  expect(preferred(header)).toBe(contained);
});
