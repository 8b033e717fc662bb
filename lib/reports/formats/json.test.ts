import { expect, test } from "vitest";
import { arabicArticle, reportOf } from "../fixtures.cases.ts";
import { verifyReport } from "../verify.ts";
import { json } from "./json.ts";

test("what is written down verifies, and is one JSON text without a line feed", async () => {
  const report = reportOf(arabicArticle());
  const bytes = await json.render(report);
  const text = new TextDecoder().decode(bytes);
  expect(verifyReport(bytes)).toMatchObject({ ok: true });
  expect(JSON.parse(text)).toEqual(report);
  expect(text).toMatch(/^\{"annotations".*\}$/);
});
