import { expect, test } from "vitest";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { hideNames } from "#lib/domain/members/commands/hide-names.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
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

test.each([
  ["with names", false],
  ["without", true],
])(
  "the public edition of a log has the bytes of its report, too: nothing of a comment, %s",
  async (_with, hidden) => {
    const { reviewer, reporter, editor, room, article } = await testDesk();
    const { articleId } = article;
    if (!hidden) await hideNames.run(room.admin, { hidden });
    await testAnnotation(reviewer, article);
    const { revisionId } = article;
    const statement = `It is what ${reviewer.name} says.`;
    await openClaim.run(reviewer, { articleId, revisionId, statement, category: "number" });
    const secret = { kind: "note", title: "Quillfeather", note: "Said so.", articleId };
    await addSource.run(reporter, { ...secret, visibleTo: [reviewer.memberId] });
    for (const edition of ["legal", "public"] as const) {
      for (const atSeq of [1, 2, 3, undefined]) {
        const wanted = { articleId, format: "jsonl" as const, edition, atSeq };
        const whole = await recording(() => exportReport(editor, wanted));
        const sent = await recording(() => sendReport(editor, wanted));
        const streamed = await together(sent.result.body);
        expect(streamed).toBe(Buffer.from(whole.result.bytes).toString());
        expect(sent.event.data).toEqual(whole.event.data);
        expect(sent.result).toMatchObject({ fileName: whole.result.fileName });
        expect(streamed).not.toContain("Quillfeather");
        if (atSeq !== undefined) continue;
        expect(streamed.includes("The agenda says three.")).toBe(edition === "legal");
        expect(streamed.includes(reviewer.name)).toBe(edition === "legal" || !hidden);
        expect(streamed).toContain('"withheld"');
      }
    }
  },
);

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
