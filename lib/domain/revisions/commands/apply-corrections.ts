import { AppError } from "#lib/core/errors.ts";
import { correctionPlace } from "#lib/domain/claims/correction-place.ts";
import { editedDocument } from "#lib/engines/ingest/edited-document.ts";
import { replaceText } from "#lib/engines/ingest/replace-text.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type Followed, revisionToFollow } from "../queries.ts";
import { applyCorrectionsInput } from "../schema.ts";
import type { Correction } from "../suggested-dispositions.ts";
import { planRevision, type Suggester, writeRevision } from "./write-revision.ts";

const TIMEOUT_MS = 60_000;

/** What the approved corrections of these claims put where. */
function approved({ claims, revision }: Followed, ids: readonly string[]): Correction[] {
  return ids.map((id) => {
    const claim = claims.find((one) => one.id === id);
    if (claim?.state !== "approved" || !claim.correction) {
      throw new AppError("conflict", "Only a correction that was approved can be made so.");
    }
    const { oldText, newText } = claim.correction;
    const place = correctionPlace(revision.text, claim.spans, oldText);
    if (!place) {
      throw new AppError(
        "conflict",
        `“${oldText}” is not at its place in the text: the correction may have been made already.`,
      );
    }
    return { ...place, text: newText, claimId: id };
  });
}

/** What the suggestions put where, and who wrote them: of what came with a file, whoever brought it in. */
async function suggested(
  db: Db,
  { annotations, chain }: Followed,
  ids: readonly string[],
): Promise<{ corrections: Correction[]; suggesters: Suggester[] }> {
  const rows = await db.annotation.findMany({
    where: {
      id: { in: [...ids] },
      articleId: chain.articleId,
      acceptedInId: null,
      removedAt: null,
    },
    include: { author: { include: { person: true } } },
  });
  const corrections = ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    const spans = annotations.find((one) => one.id === id)?.spans ?? [];
    const [first, last] = [spans[0], spans.at(-1)];
    if (typeof row?.replacement !== "string" || !first || !last) {
      throw new AppError("conflict", "This suggestion is lost, or was taken over already.");
    }
    return { start: first.start, end: last.end, text: row.replacement, annotationId: id };
  });
  const suggesters = rows.map(({ authorId, author }) => ({
    member: authorId,
    name: author.person.name,
  }));
  return { corrections, suggesters };
}

function withReplacements(revision: Followed["revision"], replacements: readonly Correction[]) {
  const document = JSON.parse(revision.document) as TiptapDoc;
  try {
    return editedDocument(replaceText(document, replacements));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError("conflict", "Two of these change the same words: please take one of them.");
  }
}

/**
 * Makes approved corrections and takes suggestions over, one or many, as one new revision. A claim
 * whose correction is made keeps its approval, as applied. Corrections make nobody an
 * author; by a suggestion, which nobody approved, whoever wrote it becomes one, and whoever takes it over.
 */
export const applyCorrections = defineCommand({
  name: "corrections.apply",
  input: applyCorrectionsInput,
  permission: "corrections.apply",
  timeoutMs: TIMEOUT_MS,
  load: async ({ db, input }) => {
    const { claimIds, annotationIds, note } = input;
    if (claimIds.length + annotationIds.length === 0) {
      throw new AppError("invalid_input", "Please choose what is to be taken over.");
    }
    const followed = await revisionToFollow(db, input);
    const { suggesters, ...taken } = await suggested(db, followed, annotationIds);
    const corrections = [...approved(followed, claimIds), ...taken.corrections];
    const made = {
      ...withReplacements(followed.revision, corrections),
      note,
      origin: annotationIds.length > 0 ? ("edit" as const) : ("corrections" as const),
      corrections,
      suggesters,
    };
    const plan = planRevision(followed, made);
    return { ...followed, made, plan, otherMoves: plan.otherMoves };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { plan, made } = loaded;
    const { revisionId, data, detail } = await writeRevision(db, actor, loaded, plan, made, at);
    await db.annotation.updateMany({
      where: { id: { in: input.annotationIds } },
      data: { acceptedInId: revisionId, resolvedAt: at, resolvedById: actor.memberId },
    });
    await record("article.revised", data, detail);
    return { revisionId, number: data.number };
  },
});
