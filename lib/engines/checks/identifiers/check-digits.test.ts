import { describe, expect, it } from "vitest";
import {
  elevensByPlace,
  elevensByTwo,
  ninetySevens,
  tensByThree,
  tensDoubled,
} from "./check-digits.ts";

describe("check digits of identifiers that are published as examples", () => {
  it.each([
    [tensByThree("9780306406157"), "7"],
    [tensByThree("4006381333931"), "1"],
    [tensByThree("73513537"), "7"],
    [elevensByPlace("0306406152"), "2"],
    [elevensByPlace("080442957X"), "X"],
    [elevensByPlace("03785955"), "5"],
    [elevensByTwo("0000000218250097"), "7"],
    [elevensByTwo("000000021694233X"), "X"],
    [tensDoubled("US0378331005"), "5"],
    [tensDoubled("AU0000XVGZA3"), "3"],
    [ninetySevens("DE89370400440532013000", 2), "89"],
    [ninetySevens("GB82WEST12345698765432", 2), "82"],
    [ninetySevens("5493001KJTIIGC8Y1R12", 18), "12"],
  ])("%j", (digits, expected) => {
    expect(digits).toMatchObject({ printed: expected, expected });
    expect(digits.steps.length).toBeGreaterThan(0);
  });

  it("differ from those of a mistyped one", () => {
    expect(tensByThree("9780306406158").expected).toBe("7");
    expect(ninetySevens("DE89370400440532013001", 2).expected).not.toBe("89");
  });
});
