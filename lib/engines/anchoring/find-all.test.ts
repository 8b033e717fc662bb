import fc from "fast-check";
import { expect, test } from "vitest";
import { findAll } from "./find-all.ts";

test.each([
  ["aaaa", "aa", [0, 2]],
  ["abababc", "ababc", [2]],
  ["abc", "", []],
  ["ab", "abc", []],
  ["عقد 😀 عقد", "عقد", [0, 7]],
])("finds in %j the %j at %j", (text, needle, places) => {
  expect(findAll(text, needle)).toEqual(places);
});

test("finds what indexOf finds", () => {
  const text = fc.array(fc.constantFrom("a", "b", "ab"), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.array(fc.constantFrom("a", "b"), { maxLength: 5 }), (parts, letters) => {
      const [haystack, needle] = [parts.join(""), letters.join("")];
      const places: number[] = [];
      for (let at = haystack.indexOf(needle); needle && at !== -1; ) {
        places.push(at);
        at = haystack.indexOf(needle, at + needle.length);
      }
      expect(findAll(haystack, needle)).toEqual(places);
    }),
  );
});

test("a needle that almost matches everywhere costs no more than its length", () => {
  const half = "a".repeat(300_000);
  expect(findAll(half + half, `${half}b`)).toEqual([]);
});

test("a place that is not accepted hides no later one that overlaps it", () => {
  expect(findAll("aaaa", "aa", (start) => start % 2 === 1)).toEqual([1]);
  expect(findAll("aaaaa", "aa", (start) => start > 0)).toEqual([1, 3]);
});
