import { expect, test } from "vitest";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import { requireOther } from "./pointing.ts";

const text = "Tickets cost 12 euros.";
const price = describeSpan(text, 13, 21);
const number = describeSpan(text, 13, 15);

test("other words, more, fewer, or none are other than they were", () => {
  expect(requireOther([price], [number])).toEqual([number]);
  expect(requireOther([], [number])).toEqual([number]);
  expect(requireOther([price], [])).toEqual([]);
  expect(requireOther([number], [number, price])).toHaveLength(2);
});

test("the same are refused, and none where there were none", () => {
  expect(() => requireOther([price], [price])).toThrow("about these words already");
  expect(() => requireOther([], [])).toThrow("about no words already");
});
