import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { importRecord } from "#lib/domain/records/commands/import-record.ts";
import { recordHeading } from "#lib/domain/records/heading.cases.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import { findOrder, orderReport } from "./order-report.ts";
import { removeRecordWhole } from "./remove-record.ts";

test("with a record goes what was ordered of it, and of nothing else; where that is refused, nothing", async () => {
  const { editor, reporter, article } = await testDesk();
  const { recordId } = await importRecord.run(reporter, { bytes: recordHeading(newId()) });
  const order = (articleId: string, atSeq: number) =>
    orderReport(editor, { articleId, format: "json", isRecord: true, atSeq });
  const [its, other] = [await order(recordId, 3), await order(article.articleId, 1)];
  const remove = { recordId, reason: "It came by mistake." };
  await expectRefused("forbidden", () => removeRecordWhole.run(reporter, remove));
  expect(await findOrder(its.id)).toEqual(its);
  await removeRecordWhole.run(editor, remove);
  expect(await findOrder(its.id)).toBe(undefined);
  expect(await findOrder(other.id)).toEqual(other);
});
