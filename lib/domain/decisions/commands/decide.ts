import type { z } from "zod";
import { newId, newSalt } from "#lib/core/ids.ts";
import { contentDigest } from "#lib/domain/claims/content-digest.ts";
import { type Command, defineCommand } from "#lib/platform/command/define-command.ts";
import { claimToDecide } from "../queries.ts";
import { approveClaimInput, type DecisionInput, returnClaimInput } from "../schema.ts";

const kinds = {
  approve: { name: "claim.approve", event: "claim.approved", input: approveClaimInput },
  return: { name: "claim.return", event: "claim.returned", input: returnClaimInput },
} as const;

/** An editor's decision of this kind, bound to a digest of all that it rests on. */
export function decide(kind: keyof typeof kinds): Command<{ decisionId: string }> {
  const { name, event } = kinds[kind];
  const input: z.ZodType<DecisionInput> = kinds[kind].input;
  return defineCommand({
    name,
    input,
    permission: name,
    load: ({ db, actor, input }) => claimToDecide(db, input, actor.memberId, kind),
    async handle({ db, actor, input, loaded, at, record }) {
      const { claim, verdict, content, leaveId } = loaded;
      const salt = newSalt();
      const bound = { reason: input.reason, salt, digest: contentDigest(salt, content) };
      const id = newId();
      const key = { id, newsroomId: actor.newsroomId, claimId: claim.id, verdictId: verdict.id };
      const decided = { decidedById: actor.memberId, createdAt: at, breakGlassId: leaveId };
      await db.decision.createMany({ data: { ...key, kind, ...bound, ...decided } });
      await record(
        event,
        { claim: claim.id, decision: id, verdict: verdict.id, breakGlass: leaveId },
        bound,
      );
      return { decisionId: id };
    },
  });
}
