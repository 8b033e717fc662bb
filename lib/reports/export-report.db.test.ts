import { expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { erasePersonWhole } from "#lib/domain/erasures/commands/erase-person.ts";
import { hideNames } from "#lib/domain/members/commands/hide-names.ts";
import { removeMember } from "#lib/domain/members/commands/remove-member.ts";
import {
  proposedClaim,
  testAnnotation,
  testClaim,
  testEvidence,
} from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { NAMES_SOMEBODY } from "#lib/platform/audit/parts.ts";
import { exportReport } from "./export-report.ts";
import { verifyReport } from "./verify.ts";

test("the export is recorded with the bytes that are given out", async () => {
  const { editor, article } = await testDesk();
  const { articleId } = article;
  const { result, event } = await recording(() =>
    exportReport(editor, { articleId, format: "json" }),
  );
  expect(result).toMatchObject({
    fileName: "stet-envoys-meet-event-1-internal.json",
    mediaType: "application/json",
    atSeq: 1,
  });
  expect(verifyReport(result.bytes)).toMatchObject({ ok: true });
  expect(event).toMatchObject({
    type: "report.exported",
    chainOf: "newsroom",
    data: { article: articleId, atSeq: 1, format: "json", edition: "internal" },
    detail: { sha256: sha256Hex(result.bytes) },
  });
});

test("a PDF is the same bytes each time", async () => {
  const { editor, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "pdf" as const, atSeq: 1 };
  const [first, second] = [await exportReport(editor, wanted), await exportReport(editor, wanted)];
  expect(sha256Hex(first.bytes)).toBe(sha256Hex(second.bytes));
  expect(first.fileName).toBe("stet-envoys-meet-event-1-internal.pdf");
});

test("the public edition names members as the newsroom wishes, and its decisions verify all the same", async () => {
  const { editor, reviewer, room, article } = await testDesk();
  const { articleId } = article;
  const { claimId, verdictId } = await proposedClaim(reviewer, article);
  await testEvidence(reviewer, article, { claimId });
  await testAnnotation(reviewer, article);
  await approveClaim.run(editor, { claimId, verdictId });
  const wanted = { articleId, format: "json" as const, edition: "public" as const };
  const { result, event } = await recording(() => exportReport(editor, wanted));
  expect(result.fileName).toBe("stet-envoys-meet-event-7-public.json");
  expect(event.data).toMatchObject({ edition: "public", hidesNames: true });
  const nothing = { events: [], names: true, decisions: [] };
  expect(verifyReport(result.bytes)).toMatchObject({ ok: true, summary: { unbound: nothing } });
  const said = Buffer.from(result.bytes).toString();
  expect(said).toContain("Reviewer 1");
  expect(said).not.toContain("The agenda says three.");
  // What is approved is bound to what it rests on, of which nothing is left out.
  const forged = said.replace('\\"quote\\":\\"', '\\"quote\\":\\"not ');
  expect(verifyReport(Buffer.from(forged))).toMatchObject({ ok: false });

  await hideNames.run(room.admin, { hidden: false });
  const named = await exportReport(editor, wanted);
  const verified = verifyReport(named.bytes);
  expect(verified).toMatchObject({ ok: true, summary: { unbound: { names: false } } });
  expect(Buffer.from(named.bytes).toString()).not.toContain("Reviewer 1");
});

test("a sentence that names a member is left out of it, and all else holds; erased or not", async () => {
  const { editor, reviewer, room, article } = await testDesk();
  const { claimId, verdictId } = await proposedClaim(reviewer, article);
  const reason = `It is fine. ${reviewer.name} counted them twice. So did others.`;
  await approveClaim.run(editor, { claimId, verdictId, reason });
  const wanted = { articleId: article.articleId, format: "json" as const };
  const summaryOf = async () => {
    const { bytes } = await exportReport(editor, { ...wanted, edition: "public" });
    const said = Buffer.from(bytes).toString();
    expect(said).not.toContain(reviewer.name);
    const verified = verifyReport(bytes);
    if (!verified.ok) throw new Error(verified.problem);
    const { unbound, leftOut } = verified.summary;
    expect(unbound).toMatchObject({ events: [], names: true });
    return { said, leftOut, decisions: unbound.decisions };
  };
  const before = await summaryOf();
  expect(before.decisions).toEqual([]);
  expect(before.leftOut).toContain("1 sentence in which a member is named");
  expect(before.said).toContain(`It is fine. ${NAMES_SOMEBODY} So did others.`);

  await removeMember.run(room.admin, { memberId: reviewer.memberId });
  const asked = { memberId: reviewer.memberId, because: "asked", reason: "They asked." };
  await erasePersonWhole(room.admin, asked);
  const after = await summaryOf();
  expect(after.said).toContain("It is fine. (erased) counted them twice. So did others.");
  expect(after.leftOut).not.toContain("sentence");
  // Who proposed the verdict was erased: whether words of it were, nobody can tell.
  expect(after.decisions).toEqual([1]);
});

test("a table of claims that are not all there at that event is not made", async () => {
  const { editor, reviewer, article } = await testDesk();
  const first = await testClaim(reviewer, article);
  const second = await testClaim(reviewer, article);
  const claimIds = [second.claimId, first.claimId];
  const wanted = { articleId: article.articleId, format: "csv" as const, claimIds };
  const { bytes, atSeq } = await exportReport(editor, wanted);
  expect(Buffer.from(bytes).toString().trimEnd().split("\r\n")).toHaveLength(3);
  const before = await refusal(() => exportReport(editor, { ...wanted, atSeq: atSeq - 1 }));
  expect(before).toMatchObject({
    code: "not_found",
    message: `At event ${atSeq - 1} this article has no claim ${second.claimId}.`,
  });
});

test("who may not export gets nothing, and leaves nothing", async () => {
  const { reporter, reviewer, stranger, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "json" as const };
  await expectRefused("forbidden", () => exportReport(reporter, wanted));
  await expectRefused("forbidden", () => exportReport(reviewer, wanted));
  await expectRefused("not_found", () => exportReport(stranger, wanted));
});
