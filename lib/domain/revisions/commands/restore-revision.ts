import { AppError } from "#lib/core/errors.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { atEarlierPlaces, claimsAtEarlierPlaces } from "../found-again.ts";
import {
  listAnchoredAnnotations,
  listAnchoredClaims,
  readRevision,
  revisionToFollow,
} from "../queries.ts";
import { restoreRevisionInput } from "../schema.ts";
import { movesOf, planRevision, writeRevision } from "./write-revision.ts";

const TIMEOUT_MS = 60_000;

/** The newest revision's id; `conflict` where its text is not that of the revision that is to be replaced. */
async function replaced(db: Db, articleId: string, number: number): Promise<string> {
  await lockRow(db, "article", articleId);
  const newest = await currentRevision(db, articleId);
  const seen = await readRevision(db, articleId, number);
  if (newest.document !== seen.document) {
    throw new AppError("conflict", "The text has changed since. Please look at it first.");
  }
  return newest.id;
}

/** Where everything had its words in the revision that is put back. */
async function placesIn(db: Db, articleId: string, earlier: { id: string; text: string }) {
  const anchored = [
    ...(await listAnchoredClaims(db, articleId, earlier.id)),
    ...(await listAnchoredAnnotations(db, articleId, earlier.id)),
  ];
  const describe = ({ start, end }: { start: number; end: number }) =>
    describeSpan(earlier.text, start, end);
  return new Map(anchored.map(({ id, spans }) => [id, spans.map(describe)]));
}

/** The suggestions that revisions after this one took over: without them they are open again. */
async function takenOverSince(db: Db, articleId: string, number: number): Promise<string[]> {
  const where = { articleId, acceptedIn: { number: { gt: number } } };
  const rows = await db.annotation.findMany({ where, select: { id: true } });
  return rows.map(({ id }) => id);
}

/**
 * Puts the text of an earlier revision back, as a new one. What hangs on the text goes along; what was lost since has
 * its words again where it had them. No approval comes back by it, and nobody becomes an author.
 */
export const restoreRevision = defineCommand({
  name: "revision.restore",
  input: restoreRevisionInput,
  permission: "revision.restore",
  timeoutMs: TIMEOUT_MS,
  load: async ({ db, input }) => {
    const { articleId, number, note } = input;
    const revisionId = await replaced(db, articleId, input.replaces);
    const earlier = await readRevision(db, articleId, number);
    const followed = await revisionToFollow(db, { articleId, revisionId });
    const reopenedIds = await takenOverSince(db, articleId, number);
    const made = {
      document: JSON.parse(earlier.document) as TiptapDoc,
      text: earlier.text,
      note: note ?? `Puts revision ${number} back.`,
      origin: "restored" as const,
      restores: number,
      reopenedIds,
    };
    const carried = planRevision(followed, made);
    const places = await placesIn(db, articleId, earlier);
    const { annotations } = followed;
    const claims = claimsAtEarlierPlaces(carried.claims, followed.claims, places);
    const plan = {
      claims,
      annotations: atEarlierPlaces(carried.annotations, annotations, places, reopenedIds),
      otherMoves: movesOf(claims),
    };
    return { ...followed, made, plan, otherMoves: plan.otherMoves };
  },
  async handle({ db, actor, loaded, at, record }) {
    const { plan, made } = loaded;
    const { revisionId, data, detail } = await writeRevision(db, actor, loaded, plan, made, at);
    await db.annotation.updateMany({
      where: { id: { in: made.reopenedIds } },
      data: { acceptedInId: null, resolvedAt: null, resolvedById: null },
    });
    await record("article.revised", data, detail);
    return { revisionId, number: data.number };
  },
});
