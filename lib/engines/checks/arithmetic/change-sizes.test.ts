import { expect, it } from "vitest";
import type { ChangeReading, StatedAmount } from "../reading/change-reading.ts";
import type { QuantityValue } from "../reading/quantity.ts";
import { rational } from "../reading/rational.ts";
import { compute, difference } from "./change-sizes.ts";

const nowhere = { start: 0, end: 0 };
const quantity = (value: bigint): QuantityValue => ({
  kind: "count",
  value: rational(value),
  unit: "",
  firmness: "exactly",
  step: rational(1n),
  roundStep: rational(1n),
});
const reading: ChangeReading = {
  stated: nowhere,
  from: { ...nowhere, quantity: quantity(40n) },
  to: { ...nowhere, quantity: quantity(50n) },
  relation: "change",
  amounts: [],
  mayBeRange: false,
  quoted: false,
  sentence: nowhere,
};
const amount = (as: StatedAmount["as"]): StatedAmount => ({
  ...nowhere,
  as,
  quantity: quantity(1n),
  sign: 0,
});

it("gives the step in per cent, as it is, or as a factor", () => {
  expect(compute(reading, amount("percent"))?.text).toBe("25 %");
  expect(compute(reading, amount("absolute"))?.text).toBe("10");
  expect(compute(reading, amount("factor"))?.text).toBe("1.25 times");
  expect(difference(reading).value).toEqual(rational(10n));
});

it("gives nothing in per cent of nothing", () => {
  const none = { ...reading, from: { ...nowhere, quantity: quantity(0n) } };
  expect(compute(none, amount("percent"))).toBeUndefined();
  expect(compute(none, amount("factor"))).toBeUndefined();
});
