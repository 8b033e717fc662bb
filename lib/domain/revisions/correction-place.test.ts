import { expect, test } from "vitest";
import { correctionPlace } from "./correction-place.ts";

const text = "17 came. Then 17 left.";

test.each([
  ["that touch the claim's", [{ start: 14, end: 16 }], "17", { start: 14, end: 16 }],
  ["that are more than the claim's", [{ start: 14, end: 16 }], "17 left", { start: 14, end: 21 }],
  ["of a claim about no words, where they stand once", [], "left", { start: 17, end: 21 }],
  ["of a claim about no words, where they stand twice", [], "17", undefined],
  ["that are not there", [{ start: 14, end: 16 }], "18", undefined],
  ["of another place", [{ start: 14, end: 16 }], "came", undefined],
  ["none at all", [], "", undefined],
])("the words %s", (_name, spans, oldText, place) => {
  expect(correctionPlace(text, spans, oldText)).toEqual(place);
});
