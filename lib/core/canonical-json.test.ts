import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("the text that RFC 8785 gives", () => {
  test("has its keys in the order of UTF-16 units, whatever they were written in", () => {
    // Section 3.2.3's own example.
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonicalJson(value)))).toEqual([
      "One",
      "Carriage Return",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
    expect(canonicalJson({ b: [2, { d: 1, c: 0 }], a: null })).toBe(
      '{"a":null,"b":[2,{"c":0,"d":1}]}',
    );
  });

  test("writes numbers as ECMAScript does", () => {
    const numbers = [Number("333333333.33333329"), 1e30, 4.5, 0.002, 1e-27, -0];
    expect(canonicalJson(numbers)).toBe("[333333333.3333333,1e+30,4.5,0.002,1e-27,0]");
  });

  test("escapes what must be and nothing else", () => {
    expect(canonicalJson("\u20ac$\u000f\nA'B\"\\/عقد 😀")).toBe('"€$\\u000f\\nA\'B\\"\\\\/عقد 😀"');
  });
});

test("members that are undefined are left out", () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});

test.each([
  ["NaN", Number.NaN],
  ["infinity", [Number.POSITIVE_INFINITY]],
  ["nothing", undefined],
  ["a lone surrogate", { name: "\ud83d" }],
])("%s has no JSON text", (_, value) => {
  expect(() => canonicalJson(value)).toThrow();
});
