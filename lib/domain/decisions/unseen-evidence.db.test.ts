import { beforeAll, expect, test } from "vitest";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { removeEvidence } from "#lib/domain/evidence/commands/remove-evidence.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { proposedClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { FORBIDDEN, insertDecision } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, refusal } from "#lib/domain/test-record.ts";
import { applicationConnection } from "#lib/platform/db/test-connections.ts";

/** Evidence that not everybody sees counts for a decision, whoever takes it. */

let desk: Awaited<ReturnType<typeof testDesk>>;
beforeAll(async () => {
  desk = await testDesk();
});

test("who does not see all that a claim rests on does not decide on it, and is not told why", async () => {
  const { reporter, reviewer, editor, article, room } = desk;
  const second = await room.join("editor");
  const visibleTo = [reviewer.memberId];
  const about = {
    kind: "note",
    articleId: article.articleId,
    title: "Notes",
    note: "Seen by two.",
  };
  const { sourceId } = await addSource.run(reporter, { ...about, visibleTo });
  const seen = await proposedClaim(reviewer, article);
  const input = { claimId: seen.claimId, sourceId, stance: "supports" };
  const { evidenceId } = await attachEvidence.run(reviewer, input);
  const error = await refusal(() => approveClaim.run(editor, seen));
  expect(error).toMatchObject({
    code: "forbidden",
    message: "Another editor must decide on this claim.",
  });
  // Whoever names nobody as the person of the transaction is refused no less.
  const sql = await applicationConnection({ newsroomId: room.newsroomId });
  expect(await insertDecision(sql, editor, seen)).toBe(FORBIDDEN);
  await sql.end();
  await setVisibility.run(reporter, {
    sourceId,
    visibleTo: [reviewer.memberId, second.memberId],
  });
  await approveClaim.run(second, seen);
  await expectRefused("not_found", () =>
    removeEvidence.run(editor, { evidenceId, reason: "Not to be seen." }),
  );
});

test("four-eyes counts evidence that the asker does not see", async () => {
  const { room, reporter, reviewer, article } = desk;
  const both = await room.join("reviewer", "editor");
  const seen = await proposedClaim(reviewer, article);
  const { sourceId } = await testEvidence(both, article, seen);
  await setVisibility.run(both, { sourceId, visibleTo: [both.memberId] });
  for (const personId of [reporter.personId, ""]) {
    const sql = await applicationConnection({ newsroomId: room.newsroomId, personId });
    expect(await insertDecision(sql, both, seen)).toBe(FORBIDDEN);
    await sql.end();
  }
});
