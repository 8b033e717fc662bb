import { expect, test } from "vitest";
import { markItem } from "#lib/domain/checklists/commands/mark-item.ts";
import { readClaimOperation } from "#lib/domain/claims/read-operations.ts";
import { grantBreakGlass } from "#lib/domain/decisions/commands/grant-break-glass.ts";
import { revokeBreakGlass } from "#lib/domain/decisions/commands/revoke-break-glass.ts";
import { removeEvidence } from "#lib/domain/evidence/commands/remove-evidence.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { testClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { inScope, withNewsroom } from "#lib/platform/db/transactions.ts";

test("a claim's tag changes with what it rests on, its checklist, and leave to decide alone", async () => {
  const { room, reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const seen = async (who = editor) =>
    withNewsroom(who, async (db) => ({
      tag: await readClaimOperation.tagOf(db, who, { claim: claimId }),
      claim: await db.claim.findFirstOrThrow({ where: { id: claimId } }),
    }));
  const { tag, claim } = await seen();
  const tags = [tag];
  const { evidenceId, sourceId } = await testEvidence(reviewer, article, { claimId });
  tags.push((await seen()).tag);
  const { id: itemId } = await inScope(reviewer, (db) =>
    db.checklistItem.findFirstOrThrow({
      where: { category: claim.category, ordinal: { not: null } },
    }),
  );
  await markItem.run(reviewer, { claimId, itemId, mark: "checked" });
  tags.push((await seen()).tag);
  const granted = { claimId, deciderId: editor.memberId, reason: "Alone today." };
  const { breakGlassId } = await grantBreakGlass.run(room.admin, granted);
  tags.push((await seen()).tag);
  await revokeBreakGlass.run(room.admin, { breakGlassId });
  tags.push((await seen()).tag);
  const shared = (await seen(reviewer)).tag;
  expect(shared).toBe(tags.at(-1));
  // What is seen by some alone is in the tag of those alone.
  await setVisibility.run(reviewer, { sourceId, visibleTo: [reviewer.memberId] });
  expect((await seen(reviewer)).tag).toBe(shared);
  tags.push((await seen()).tag);
  expect(new Set(tags).size).toBe(tags.length);
  await removeEvidence.run(reviewer, { evidenceId, reason: "Not theirs." });
  expect((await seen(reviewer)).tag).toBe(tags.at(-1));
});
