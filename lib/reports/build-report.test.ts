import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { bytesOf, englishArticle, reportOf } from "./fixtures.cases.ts";
import { reportDigest } from "./record-text.ts";
import { reportSchema } from "./report.ts";

const report = reportOf(englishArticle());

test("a report is what its schema says, and digests all else of itself", () => {
  expect(reportSchema.parse(report)).toEqual(report);
  const { digest, ...rest } = report;
  expect(digest).toBe(reportDigest(rest));
});

test("the same article at the same event gives the same bytes, whatever came after", () => {
  const { text, steps } = englishArticle();
  const then = reportOf({ text, steps: steps.slice(0, 13) });
  const { id, events } = report.chain;
  const now = buildReport({ chain: { id, events: events.slice(0, 13) }, text });
  expect(bytesOf(now)).toEqual(bytesOf(then));
});

test("an article without events has no report", () => {
  const chain = { id: report.chain.id, events: [] };
  expect(() => buildReport({ chain, text: "" })).toThrow("event 1 is missing");
});
