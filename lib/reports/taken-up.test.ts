import { expect, test } from "vitest";
import { englishArticle, reportOf } from "./fixtures.cases.ts";
import { takenUpOf } from "./taken-up.ts";

test("a record is taken up with its text, its byline and its day, and is called by where it is from", () => {
  const report = reportOf(englishArticle());
  const { draft, sourceTitle } = takenUpOf(report);
  expect(draft).toMatchObject({
    ...{ title: report.article.title, content: report.revision.text, publishedOn: "2024-05-17" },
    bylineText: "Nadia Rahman, with agency reports",
  });
  expect(sourceTitle).toBe("Record of The Harbour Desk, at event 26");
});
