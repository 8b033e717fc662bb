import { expect, test } from "vitest";
import type { RecordedEvent } from "./recorded-event.ts";
import { isWithheld } from "./withheld.ts";

const shown = {
  sources: new Map([["s", 1]]),
  evidence: new Map([["e", "s"]]),
  findings: new Map([["f", {}]]),
  contacts: new Map([["k", 1]]),
};
const about = (data: object) => data as RecordedEvent["data"];

test("an event whose texts are there is withheld from nobody", () => {
  expect(isWithheld({ erased: false, data: about({ source: "hidden" }) }, shown)).toBe(false);
});

test("one without is, where the reader is not shown what it is about", () => {
  const without = (data: object) => isWithheld({ erased: true, data: about(data) }, shown);
  expect(without({ source: "hidden" })).toBe(true);
  expect(without({ evidence: "hidden", claim: "c" })).toBe(true);
  expect(without({ contact: "hidden" })).toBe(true);
  expect(without({ contact: "k" })).toBe(false);
  expect(without({ source: "s" })).toBe(false);
  expect(without({ evidence: "e", source: "s" })).toBe(false);
  expect(without({ claim: "c" })).toBe(false);
  expect(without({ sources: ["s", "hidden"] })).toBe(true);
  expect(without({ sources: ["s"] })).toBe(false);
  expect(without({ findings: ["f", "hidden"] })).toBe(true);
  expect(without({ finding: "hidden" })).toBe(true);
  expect(without({ findings: ["f"] })).toBe(false);
  expect(without({ findings: 3 })).toBe(false);
  expect(without({ claim: "c", finding: "hidden" })).toBe(false);
});
