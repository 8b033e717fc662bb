import { expect, it } from "vitest";
import { noticeRule } from "./notice-rule.ts";
import type { ClaimReading } from "./reading/claim-reading.ts";
import { emptyReading } from "./reading/empty-reading.ts";

const rule = noticeRule({
  id: "absolute",
  version: 1,
  title: "",
  finds: "",
  because: "leaves no exception",
  question: "Is there none?",
  suggestion: "soften it",
});

function claim(start: number, end: number, part: Partial<ClaimReading> = {}): ClaimReading {
  return { start, end, kind: "absolute", quoted: false, sentence: { start: 0, end: 12 }, ...part };
}

it("reports one claim of its kind a sentence, and none that is quoted", () => {
  const text = "never always. never";
  const second = { sentence: { start: 14, end: 19 } };
  const claims = [
    claim(0, 5, { kind: "causal" }),
    claim(0, 5),
    claim(6, 12),
    claim(14, 19, { ...second, quoted: true }),
    claim(14, 19, second),
  ];
  const reading = { ...emptyReading(text, "en"), claims };
  const findings = rule.check(reading, { sources: [], settings: {} });
  expect(
    findings.map(({ outcome, message, spans }) => [outcome, message, spans[0]?.start]),
  ).toEqual([
    ["notice", "“never” leaves no exception. Is there none?", 0],
    ["notice", "“never” leaves no exception. Is there none?", 14],
  ]);
});
