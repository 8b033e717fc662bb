import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { englishArticle, reportOf } from "./fixtures.cases.ts";
import { recordText, reportDigest } from "./record-text.ts";

test("the text of a report that was built is its RFC 8785 text, and its digest is of all else in it", () => {
  const report = reportOf(englishArticle());
  const { digest, ...rest } = report;
  expect(recordText(report)).toBe(canonicalJson(report));
  expect(digest).toBe(reportDigest(rest));
});

test("another report made of it has its own text, and it cannot be made another itself", () => {
  const report = reportOf(englishArticle());
  const later = { ...report, atSeq: report.atSeq + 1 };
  expect(recordText(later)).toBe(canonicalJson(later));
  expect(recordText(later)).not.toBe(recordText(report));
  expect(() => Object.assign(report, { atSeq: 1 })).toThrow();
});
