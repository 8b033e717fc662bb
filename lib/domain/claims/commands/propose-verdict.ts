import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedClaim } from "../queries.ts";
import { proposeVerdictInput } from "../schema.ts";
import { ratings } from "../verdicts.ts";
import { claimWorkflow } from "../workflow.ts";

/** Proposes a verdict, what it rests on, and what is to happen to the text. */
export const proposeVerdict = defineCommand({
  name: "verdict.propose",
  input: proposeVerdictInput,
  permission: "verdict.propose",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    const revision = await currentRevision(db, locked.claim.articleId);
    if (input.oldText && !revision.text.includes(input.oldText)) {
      throw new AppError("invalid_input", "The words to be replaced are not in the text.", [
        { path: "oldText", message: "The words to be replaced are not in the text." },
      ]);
    }
    const move = { workflow: claimWorkflow, subject: locked.claim, step: "propose" };
    return { ...locked, move, number: (locked.claim.verdicts[0]?.number ?? 0) + 1 };
  },
  async handle({ db, actor, input, loaded: { claim, number }, at, record }) {
    const { rating, disposition, rationale, oldText } = input;
    const { newsroomId, memberId: proposedById } = actor;
    const label = ratings[rating];
    // A cut replaces words by none.
    const newText = disposition === "cut" ? "" : input.newText;
    const id = newId();
    const key = { id, newsroomId, claimId: claim.id, number, createdAt: at };
    const content = { rating, label, rationale, disposition, oldText, newText };
    await db.verdict.createMany({ data: { ...key, ...content, proposedById } });
    // Whoever proposes on a claim that nobody has takes it.
    if (!claim.ownerId) {
      await db.claim.updateMany({ where: { id: claim.id }, data: { ownerId: proposedById } });
    }
    await record(
      "verdict.proposed",
      { claim: claim.id, verdict: id, number, rating, disposition },
      { label, rationale, oldText, newText },
    );
    return { verdictId: id };
  },
});
