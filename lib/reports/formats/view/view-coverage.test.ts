import { expect, test } from "vitest";
import { correctedArticle } from "../../corrected.cases.ts";
import { bareArticle, englishArticle, reportOf } from "../../fixtures.cases.ts";
import { viewCoverage } from "./view-coverage.ts";

test("before the checking ended, what the checks tell", () => {
  const { heads, rows } = viewCoverage(reportOf(englishArticle()));
  expect(heads.at(-1)).toBe("Looked at by no check");
  expect(rows.reduce((sum, { figures: [found = 0] }) => sum + found, 0)).toBe(3);
  for (const { figures } of rows) expect(figures).toHaveLength(heads.length);
  expect(viewCoverage(reportOf(bareArticle())).rows).toEqual([]);
});

test("after it, what was stored then, claims and judgments among it", () => {
  const report = reportOf(correctedArticle());
  const { heads, rows } = viewCoverage(report);
  expect(heads).toContain("A claim stands on it");
  expect(rows.map(({ figures }) => figures)).toEqual(
    report.article.checking?.coverage.map(({ found, claimed, notCheckable, tested, open }) => [
      ...[found, claimed, notCheckable, tested, open],
    ]),
  );
});
