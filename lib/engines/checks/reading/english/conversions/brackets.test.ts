import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { bracketOf } from "./brackets.ts";

it.each<[string, [number, boolean] | undefined]>([
  ["70 miles (112 km)", [1, true]],
  ["70 miles (about 112 km wide)", [1, true]],
  ["70 miles (112 km from town)", [1, false]],
  ["70 miles (112 km; 61 nautical miles)", [2, true]],
  ["70 miles [112 km]", [1, true]],
  ["70 miles (112 km", undefined],
  ["70 miles 112 km", undefined],
])("%j", (text, expected) => {
  const bracket = bracketOf(readEnglishText(text), 1);
  expect(bracket && [bracket.inside.length, bracket.alone]).toEqual(expected);
});
