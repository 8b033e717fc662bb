import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { settings } from "#lib/core/env.ts";
import { KEPT_MS } from "#lib/domain/exports/order.ts";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { exportReport } from "./export-report.ts";
import { orderReport, performReport, readReportOrder } from "./order-report.ts";

const kept = (id: string) => readFileSync(join(settings().STET_DATA, "exports", id));

test.each(["jsonl", "csv"] as const)(
  "a %s report that is asked for is made by a job: the same bytes, recorded once",
  async (format) => {
    const { editor, reviewer, article } = await testDesk();
    const { articleId } = article;
    const now = await exportReport(editor, { articleId, format });
    const { id, newsroomId } = await orderReport(editor, { articleId, format });
    expect(await readReportOrder(editor, id)).toMatchObject({ state: "waiting", progress: 0 });
    // What happens meanwhile is not in it.
    await testAnnotation(reviewer, article);
    const job = { newsroomId, reportId: id };
    const { event } = await recording(() => performReport(job));
    expect(event).toMatchObject({
      ...{ chainOf: "newsroom", type: "report.exported" },
      actor: { member: editor.memberId },
      data: { article: articleId, format },
    });
    const order = await readReportOrder(editor, id);
    expect(order).toMatchObject({ state: "ready", progress: 100, problem: null });
    expect(order.file).toMatchObject({ name: now.fileName, size: now.bytes.byteLength });
    expect(kept(id).equals(now.bytes)).toBe(true);
    // Done again, it makes no more of it.
    await performReport(job);
    expect(await readReportOrder(editor, id)).toEqual(order);
  },
);

test("it is theirs alone who asked, as long as they may export", async () => {
  const { room, editor, reporter, stranger, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "json" as const };
  await expectRefused("forbidden", () => orderReport(reporter, wanted));
  await expectRefused("not_found", () => orderReport(stranger, wanted));
  await expectRefused("not_found", () => orderReport(editor, { ...wanted, atSeq: 99 }));
  const { id, newsroomId } = await orderReport(editor, wanted);
  await performReport({ newsroomId, reportId: id });
  const auditor = await room.join("auditor");
  await expectRefused("not_found", () => readReportOrder(auditor, id));
  await expectRefused("not_found", () => readReportOrder(stranger, id));
  await expectRefused("forbidden", () => readReportOrder({ ...editor, roles: ["reporter"] }, id));
  await expectRefused("not_found", () => readReportOrder(editor, "../secret"));
});

test("why it came to nothing is said in words", async () => {
  const { room, article } = await testDesk();
  const auditor = await room.join("auditor");
  const wanted = { articleId: article.articleId, format: "json" as const };
  const { id, newsroomId } = await orderReport(auditor, wanted);
  await removeMember(auditor, new Date());
  await performReport({ newsroomId, reportId: id });
  expect(await readReportOrder(auditor, id)).toMatchObject({
    ...{ state: "failed", file: null },
    problem: "Whoever asked for this is no member any more.",
  });
});

test("when its time is over nobody gets it, and its job takes it away", async () => {
  const { editor, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "json" as const };
  const { id, newsroomId } = await orderReport(editor, wanted);
  const job = { newsroomId, reportId: id };
  await performReport(job);
  expect(kept(id).byteLength).toBeGreaterThan(100);
  vi.useFakeTimers({ now: Date.now() + KEPT_MS, toFake: ["Date"] });
  try {
    await expectRefused("not_found", () => readReportOrder(editor, id));
    await performReport(job);
  } finally {
    vi.useRealTimers();
  }
  expect(() => kept(id)).toThrow("ENOENT");
  await expectRefused("not_found", () => readReportOrder(editor, id));
});
