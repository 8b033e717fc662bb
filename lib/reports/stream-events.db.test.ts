import { expect, test } from "vitest";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { writeParts } from "#lib/platform/files/write-parts.ts";
import { exportReport } from "./export-report.ts";
import { sendReport } from "./send-report.ts";
import { writeReport } from "./write-report.ts";

const together = async (body: BodyInit) =>
  Buffer.from(await new Response(body).arrayBuffer()).toString();

test("the log as it is streamed has the bytes of the report's, at its last event and before", async () => {
  const { reviewer, reporter, editor, article } = await testDesk();
  const { articleId } = article;
  await testAnnotation(reviewer, article);
  const secret = { kind: "note", title: "Quillfeather", note: "Said so.", articleId };
  await addSource.run(reporter, { ...secret, visibleTo: [reviewer.memberId] });
  await testAnnotation(reviewer, article);
  for (const atSeq of [1, 2, 3, undefined]) {
    const wanted = { articleId, format: "jsonl" as const, atSeq };
    const whole = await exportReport(editor, wanted);
    const { body, size, ...sent } = await sendReport(editor, wanted);
    const streamed = await together(body);
    expect(streamed).toBe(Buffer.from(whole.bytes).toString());
    expect(size).toBe(whole.bytes.byteLength);
    expect(sent).toMatchObject({ fileName: whole.fileName, atSeq: whole.atSeq });
    expect(streamed).not.toContain("Quillfeather");
    expect(streamed.includes('"withheld"')).toBe(atSeq === undefined || atSeq > 2);
  }
});

test("the public edition of a log has the bytes of its report, too: nothing of a comment", async () => {
  const { reviewer, editor, article } = await testDesk();
  await testAnnotation(reviewer, article);
  for (const edition of ["legal", "public"] as const) {
    const wanted = { articleId: article.articleId, format: "jsonl" as const, edition };
    const whole = await exportReport(editor, wanted);
    const { body, fileName } = await sendReport(editor, wanted);
    const streamed = await together(body);
    expect(streamed).toBe(Buffer.from(whole.bytes).toString());
    expect(fileName).toBe(`stet-envoys-meet-event-2-${edition}-events.jsonl`);
    expect(streamed.includes("The agenda says three.")).toBe(edition === "legal");
  }
});

test("what cannot be reported cannot be streamed", async () => {
  const { reporter, editor, stranger, article } = await testDesk();
  const { articleId } = article;
  const write = (actor: Actor, wanted: { articleId: string; atSeq?: number }) =>
    writeReport(actor, { format: "jsonl", ...wanted }, (parts) => writeParts(parts, () => {}));
  await expectRefused("forbidden", () => write(reporter, { articleId }));
  await expectRefused("not_found", () => write(stranger, { articleId }));
  await expectRefused("not_found", () => write(editor, { articleId, atSeq: 99 }));
  await expectRefused("not_found", () => write(editor, { articleId: "x" }));
});
