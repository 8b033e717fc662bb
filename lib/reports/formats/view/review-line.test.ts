import { expect, test } from "vitest";
import { englishArticle, reportOf } from "../../fixtures.cases.ts";
import { reviewLine } from "./review-line.ts";

test("what programs did besides the checks is said, and of which kind", () => {
  const report = structuredClone(reportOf(englishArticle()));
  expect(reviewLine(report)).toMatch(/Programs only tested for consistency; they decided nothing/);
  const [first, second] = report.claims;
  const bot = { member: "0190f5a0-00ff-7000-8000-000000000001", name: "Wire", roles: ["bot"] };
  report.people.push(bot);
  if (!first || !second) throw new Error("The fixture has no claims.");
  first.by = bot.member;
  for (const piece of first.evidence) piece.by = bot.member;
  report.article.importedBy = bot.member;
  expect(reviewLine(report)).toContain(
    "Programs tested for consistency, imported the article, opened 1 claim, and attached 2 pieces of evidence; they decided nothing.",
  );
  second.by = bot.member;
  expect(reviewLine(report)).toContain("opened 2 claims");
});
