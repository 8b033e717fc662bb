import { expect, test } from "vitest";
import { bytesOf, englishArticle, reportOf } from "./fixtures.cases.ts";
import { recordAnswer } from "./record-answers.ts";

const report = reportOf(englishArticle());
const bytes = bytesOf(report);

test("of a record it is told whether it holds, what it says, and what it is taken up as", () => {
  expect(recordAnswer("verify", bytes)).toMatchObject({ ok: true });
  expect(recordAnswer("content", bytes)).toMatchObject({ title: report.article.title });
  expect(recordAnswer("draft", bytes)).toMatchObject({ draft: { content: report.revision.text } });
});

test("what is none is no record that was imported", () => {
  const other = new TextEncoder().encode("{}");
  expect(recordAnswer("verify", other)).toMatchObject({ ok: false });
  expect(() => recordAnswer("content", other)).toThrow("cannot be read");
});
