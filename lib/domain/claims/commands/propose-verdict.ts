import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { documentOf, newlyTold } from "#lib/domain/members/notes.ts";
import { settleNote } from "#lib/domain/members/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockedClaim } from "../queries.ts";
import { replacedWordsProblem } from "../replaced-words.ts";
import { proposeVerdictInput } from "../schema.ts";
import { ratings } from "../verdicts.ts";
import { claimWorkflow } from "../workflow.ts";

/** Refuses words to be replaced that are not clearly the claim's. */
async function requireItsWords(
  db: Db,
  claim: { id: string; articleId: string },
  replaced: { oldText: string; newText: string },
): Promise<void> {
  const revision = await currentRevision(db, claim.articleId);
  const all = await db.claimSpan.findMany({ where: { claimId: claim.id } });
  const spans = all.filter(({ revisionId }) => revisionId === revision.id);
  const earlier = all
    .filter(({ revisionId }) => revisionId !== revision.id)
    .map(({ prefix, exact, suffix }) => prefix + exact + suffix);
  const message = replacedWordsProblem(revision.text, spans, replaced, earlier);
  if (message) throw new AppError("invalid_input", message, [{ path: "oldText", message }]);
}

/** Proposes a verdict, what it rests on, and what is to happen to the text. */
export const proposeVerdict = defineCommand({
  name: "verdict.propose",
  input: proposeVerdictInput,
  permission: "verdict.propose",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    const { claim } = locked;
    const last = claim.verdicts[0];
    if (claim.state === "proposed" && last?.proposedById !== actor.memberId) {
      throw new AppError("conflict", "Somebody else's verdict waits for a decision on this claim.");
    }
    const { oldText, newText = "" } = input;
    if (oldText) await requireItsWords(db, claim, { oldText, newText });
    const move = { workflow: claimWorkflow, subject: claim, step: "propose" };
    return { ...locked, move, number: (last?.number ?? 0) + 1 };
  },
  async handle({ db, actor, input, loaded: { claim, number }, at, record }) {
    const { rating, disposition, oldText } = input;
    const note = await settleNote(db, input.rationale);
    const rationale = note.text;
    const { newsroomId, memberId: proposedById } = actor;
    const label = ratings[rating];
    // A cut replaces words by none.
    const newText = disposition === "cut" ? "" : input.newText;
    const id = newId();
    const key = { id, newsroomId, claimId: claim.id, number, createdAt: at };
    const content = { rating, label, rationale, disposition, oldText, newText };
    const shape = { rationaleDocument: documentOf(note) };
    await db.verdict.createMany({ data: { ...key, ...content, ...shape, proposedById } });
    // Whoever proposes on a claim that nobody has takes it.
    if (!claim.ownerId) {
      await db.claim.updateMany({ where: { id: claim.id }, data: { ownerId: proposedById } });
    }
    await record(
      "verdict.proposed",
      { claim: claim.id, verdict: id, number, rating, disposition, ...newlyTold(note) },
      { label, rationale, document: note.document ?? undefined, oldText, newText },
    );
    return { verdictId: id };
  },
});
