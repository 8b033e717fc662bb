import { expect, test } from "vitest";
import { settingsDigest } from "./settings-digest.ts";

test("the digest tells settings apart, in whatever order they are given", () => {
  const one = settingsDigest({ rules: { age: "off", place: "notice" }, metonyms: ["Brussels"] });
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(settingsDigest({ metonyms: ["Brussels"], rules: { place: "notice", age: "off" } })).toBe(
    one,
  );
  expect(settingsDigest({ rules: { age: "off", place: "notice" }, metonyms: [] })).not.toBe(one);
});
