import { expect, test } from "vitest";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { grantBreakGlass } from "#lib/domain/decisions/commands/grant-break-glass.ts";
import { revokeBreakGlass } from "#lib/domain/decisions/commands/revoke-break-glass.ts";
import { proposedClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { reportJson } from "./formats/json.ts";
import { loadParts } from "./load-parts.ts";
import { reportOfParts } from "./report-of-parts.ts";
import { verifyReport } from "./verify.ts";

test("a report says which decision was made alone, and by whose leave; and verifies", async () => {
  const { room, editor, article } = await testDesk();
  const seen = await proposedClaim(editor, article);
  const granted = { claimId: seen.claimId, deciderId: editor.memberId, reason: "Alone today." };
  const first = await grantBreakGlass.run(room.admin, granted);
  await revokeBreakGlass.run(room.admin, first);
  const { breakGlassId } = await grantBreakGlass.run(room.admin, granted);
  await approveClaim.run(editor, seen);
  const report = reportOfParts(await loadParts(editor, article));
  expect(verifyReport(reportJson(report))).toMatchObject({ ok: true });
  const leave = { decider: editor.memberId, by: room.admin.memberId, reason: "Alone today." };
  expect(report.claims).toMatchObject([
    {
      state: "approved",
      decisions: [{ breakGlass: breakGlassId, by: editor.memberId }],
      breakGlass: [
        { id: first.breakGlassId, revoked: { by: room.admin.memberId } },
        { id: breakGlassId, revoked: null, ...leave },
      ],
    },
  ]);
});
