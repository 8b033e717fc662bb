import { expect, it } from "vitest";
import { readDigitsOnly } from "./digits-only.ts";

it("sees the digits of any script, and says why no rule looks at them", () => {
  const text = "في ١٧ دولة و 18";
  const { facts, enumerations } = readDigitsOnly(text, "ar");
  expect(facts.map(({ start, end }) => text.slice(start, end))).toEqual(["١٧", "18"]);
  expect(facts[0]?.reason).toBe("not looked at: there are no rules for Arabic yet");
  expect(enumerations).toEqual([]);
  expect(readDigitsOnly("7", "und").facts[0]?.reason).toContain("not known");
});
