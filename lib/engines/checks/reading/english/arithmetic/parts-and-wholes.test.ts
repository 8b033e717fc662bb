import { expect, it } from "vitest";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { isOpenedWhole, isPartOf, isWholeAfter } from "./parts-and-wholes.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  const [first, second] = t.quantities as [Quantity, Quantity];
  return [
    isPartOf(t, first, second),
    isWholeAfter(t, first.end, second),
    isOpenedWhole(t, first, second),
  ];
};

it.each<[string, boolean[]]>([
  ["Twelve of the 40 members left.", [true, true, false]],
  ["Some 25 % of the 40 members left.", [false, true, false]],
  ["Of 40 members asked, 12 left.", [false, false, true]],
  ["Twelve men and 40 members left.", [false, false, false]],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
