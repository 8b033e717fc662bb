import { expect, onTestFinished, test } from "vitest";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { approvedClaim, testClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { presentNotifications } from "./present.ts";
import { countUnread, listNotifications, readMailTask } from "./queries.ts";

const list = async (actor: Actor) =>
  presentNotifications(await inScope(actor, (db) => listNotifications(db, actor.memberId)), "en");

test("what one was told of is said as the history says it, the newest first", async () => {
  const { room, reviewer, reporter, editor, article } = await testDesk();
  const { claimId } = await testClaim(editor, article);
  await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  const claim = await approvedClaim(reviewer, editor, article);
  await testEvidence(await room.join("reviewer"), article, claim);
  await approvedClaim(reviewer, editor, article);
  await revisedArticle(reporter, article, ["three countries", "thirteen countries"]);
  const [revised, approved, lapsed, ...earlier] = await list(reviewer);
  expect(revised).toMatchObject({ kind: "stale", isRead: false });
  expect(revised?.sentence).toContain("reporter 1 edited the article");
  expect(revised?.sentence).toContain("Claim 3 is no longer approved");
  expect(revised?.claimId).toBeUndefined();
  expect(approved).toMatchObject({ kind: "approved", sentence: "editor 3 approved claim 3." });
  expect(lapsed).toMatchObject({
    kind: "stale",
    claimId: claim.claimId,
    sentence:
      "reviewer 4 attached source 1 to claim 2, refuting it. Its approval no longer stands.",
  });
  expect(earlier.map(({ sentence }) => sentence)).toEqual([
    "editor 3 approved claim 2.",
    "editor 3 gave claim 1 to reviewer 2.",
  ]);
  expect(await list(editor)).toEqual([]);
});

test("what was erased from the log stands in no notification", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(editor, article);
  await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  await owner.query("ALTER TABLE event_detail DISABLE TRIGGER USER");
  await owner.query("DELETE FROM event_detail WHERE newsroom_id = $1", [editor.newsroomId]);
  await owner.query("ALTER TABLE event_detail ENABLE TRIGGER USER");
  expect((await list(reviewer)).map(({ sentence }) => sentence)).toEqual([
    "(erased) gave claim 1 to (erased).",
  ]);
  expect(await countUnread(reviewer)).toBe(1);
});

test("what is withheld from somebody is in no list, no count and no e-mail of theirs", async () => {
  const { room, reviewer, editor, article } = await testDesk();
  const other = await room.join("reviewer");
  const claim = await approvedClaim(reviewer, editor, article);
  const { sourceId } = await testEvidence(other, article, claim);
  const told = async () => ({
    listed: (await list(reviewer)).filter(({ isRead }) => !isRead).map(({ kind }) => kind),
    counted: await countUnread(reviewer),
    mailed: await inScope({ newsroomId: reviewer.newsroomId }, async (db) => {
      const task = await readMailTask(db, reviewer.memberId, "at_once");
      return task?.lines.map(({ kind }) => kind);
    }),
  });
  const all = { listed: ["stale", "approved"], counted: 2, mailed: ["stale"] };
  expect(await told()).toEqual(all);
  const show = (...viewers: Actor[]) =>
    setVisibility.run(other, { sourceId, visibleTo: viewers.map(({ memberId }) => memberId) });
  await show(other);
  expect(await told()).toEqual({ listed: ["approved"], counted: 1, mailed: undefined });
  await show(other, reviewer);
  expect(await told()).toEqual(all);
});
