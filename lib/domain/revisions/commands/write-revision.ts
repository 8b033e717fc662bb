import { canonicalJson } from "#lib/core/canonical-json.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { type Brought, broughtRows } from "#lib/domain/articles/brought.ts";
import { claimWorkflow } from "#lib/domain/claims/workflow.ts";
import { readLastRun } from "#lib/domain/findings/queries.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Move } from "#lib/platform/command/move.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import { type CarriedClaim, isTouched } from "../carry.ts";
import { carryAnnotations, carryClaims } from "../carry-claims.ts";
import { type Followed, listJudgedClaims } from "../queries.ts";
import type { CarryReport } from "../schema.ts";
import { type Correction, suggestedDispositions } from "../suggested-dispositions.ts";

/** Whoever wrote a suggestion. */
export interface Suggester {
  member: string;
  name: string;
}

interface NewAuthor extends Suggester {
  because: "revision" | "suggestion";
}

/** What a new revision is to be: its document and text, and where it came from. */
export interface NewText {
  document: TiptapDoc;
  text: string;
  note: string;
  origin: "edit" | "file" | "corrections" | "restored";
  /** What it puts where, where it is made of corrections. */
  corrections?: readonly Correction[];
  /** Whose suggestions are among them. */
  suggesters?: readonly Suggester[];
  /** The number of the revision whose text it puts back. */
  restores?: number;
  /** Suggestions that are open again with that text. */
  reopenedIds?: readonly string[];
  /** Annotations that came with a file. */
  brought?: readonly Brought[];
}

/** All that follows from a new text, before anything is written. Refuses (`conflict`) one that changes nothing. */
export function planRevision(followed: Followed, { document, text, corrections }: NewText) {
  const { revision, claims, annotations } = followed;
  if (revision.text === text && revision.document === canonicalJson(document)) {
    throw new AppError("conflict", "Nothing was changed: the article stays as it is.");
  }
  const carriedClaims = carryClaims(revision.text, text, claims, corrections);
  return {
    claims: carriedClaims,
    annotations: carryAnnotations(revision.text, text, annotations, corrections),
    otherMoves: movesOf(carriedClaims),
  };
}

/** The steps of claims whose approval does not stand any longer. */
export function movesOf(claims: readonly CarriedClaim[]): Move[] {
  return claims
    .filter(({ goesStale }) => goesStale)
    .map(({ of }) => ({ workflow: claimWorkflow, subject: of, step: "change_words" }));
}
export type Plan = ReturnType<typeof planRevision>;

const reportOf = ({ of, spans, carried, takenBack }: CarriedClaim): CarryReport => ({
  was: of.spans.map(({ exact }) => exact),
  now: spans.map(({ exact }) => exact),
  changes: carried.changes,
  contextChanges: carried.contextChanges,
  meanings: carried.meanings,
  ...(takenBack ? { takenBack } : {}),
});

/** Writes the revision, where everything is in it, and what it did to claims; gives its event's data and detail. */
export async function writeRevision(
  db: Db,
  actor: Actor,
  followed: Followed,
  plan: Plan,
  made: NewText,
  at: Date,
) {
  const { document, text, note, origin, corrections = [], reopenedIds = [], brought = [] } = made;
  const { newsroomId, memberId } = actor;
  const { article, revision } = followed;
  const authors = newAuthors(actor, followed, made);
  for (const author of authors) await refuseJudge(db, article.id, author, plan);
  await db.articleAuthor.createMany({
    data: authors.map(({ member, because }) => ({
      newsroomId,
      articleId: article.id,
      memberId: member,
      because,
    })),
  });
  const id = newId();
  const number = revision.number + 1;
  const sha256 = sha256Hex(text);
  const how = { note, origin, madeById: memberId, createdAt: at };
  await db.revision.createMany({
    data: {
      id,
      newsroomId,
      articleId: article.id,
      number,
      document: canonicalJson(document),
      text,
      sha256,
      ...how,
    },
  });
  const key = { newsroomId, revisionId: id };
  await db.claimSpan.createMany({
    data: plan.claims.flatMap(({ of, spans }) =>
      spans.map((span, ordinal) => ({ ...key, claimId: of.id, ordinal, ...span })),
    ),
  });
  await db.annotationSpan.createMany({
    data: plan.annotations.flatMap(({ of, spans }) =>
      spans.map((span, ordinal) => ({ ...key, annotationId: of.id, ordinal, ...span })),
    ),
  });
  await db.correction.createMany({
    data: corrections.map((one, ordinal) => ({
      ...key,
      ordinal,
      start: one.start,
      oldText: revision.text.slice(one.start, one.end),
      newText: one.text,
      ...("claimId" in one ? { claimId: one.claimId } : { annotationId: one.annotationId }),
    })),
  });
  const dispositions = suggestedDispositions(revision.text, followed.claims, corrections);
  await db.claimCarry.createMany({
    data: plan.claims.filter(isTouched).map((one) => ({
      ...key,
      id: newId(),
      claimId: one.of.id,
      outcome: one.outcome,
      sameClaim: one.carried.sameClaim,
      contextChanged: one.carried.contextChanged,
      applied: one.applied,
      report: JSON.stringify(reportOf(one)),
      ...dispositions.get(one.of.id),
    })),
  });
  const place = { newsroomId, articleId: article.id, revisionId: id, memberId, at };
  const along = broughtRows(brought, place, newId);
  await db.annotation.createMany({ data: along.annotations });
  await db.annotationSpan.createMany({ data: along.spans });
  await requestRun(db, actor, article.id, id, at);
  const claims = plan.claims.map(({ of, outcome, carried, applied, takenBack, goesStale }) => ({
    claim: of.id,
    outcome,
    sameClaim: carried.sameClaim,
    contextChanged: carried.contextChanged,
    applied,
    ...(takenBack ? { takenBack } : {}),
    ...(goesStale ? { from: "approved", to: "stale" } : {}),
  }));
  const annotations = plan.annotations.map(({ of, outcome }) => ({
    annotation: of.id,
    outcome,
    accepted: corrections.some((one) => "annotationId" in one && one.annotationId === of.id),
    ...(reopenedIds.includes(of.id) ? { reopened: true } : {}),
  }));
  return {
    revisionId: id,
    data: {
      article: article.id,
      revision: id,
      previous: revision.id,
      number,
      origin,
      restores: made.restores,
      claims,
      annotations,
      ...along.data,
    },
    detail: {
      ...along.detail,
      note,
      sha256,
      length: text.length,
      authors,
      claims: plan.claims.map((one) => {
        const { was, changes, contextChanges, meanings } = reportOf(one);
        const suggested = dispositions.get(one.of.id);
        return { was, spans: one.spans, changes, contextChanges, meanings, suggested };
      }),
      annotations: plan.annotations.map(({ spans }) => ({ spans })),
    },
  };
}

/** Who becomes an author with a text: whoever types it, and whoever wrote a suggestion that it takes over. */
function newAuthors(
  { memberId, name }: Actor,
  { authors }: Followed,
  { origin, suggesters = [] }: NewText,
): NewAuthor[] {
  // To make a correction that was approved, or to put back what stood, is not to write.
  const writes = origin === "edit" || origin === "file";
  const writers = new Map<string, NewAuthor>();
  if (writes) writers.set(memberId, { member: memberId, name, because: "revision" });
  for (const one of suggesters) {
    if (!writers.has(one.member)) writers.set(one.member, { ...one, because: "suggestion" });
  }
  for (const known of authors) writers.delete(known.memberId);
  return [...writers.values()];
}

/** Refuses text by whoever has a judgement standing over other words of the article than those that it changes. */
async function refuseJudge(db: Db, articleId: string, author: NewAuthor, plan: Plan) {
  const ended = plan.claims.filter(({ goesStale }) => goesStale).map(({ of }) => of.id);
  const judged = await listJudgedClaims(db, articleId, author.member);
  if (judged.every((id) => ended.includes(id))) return;
  throw new AppError(
    "forbidden",
    author.because === "suggestion"
      ? "Whoever made a suggestion has a verdict or decision standing in this article: it can be taken over once the claim was taken up again."
      : "A verdict or decision of yours stands in this article: somebody else must write in it, or the claim be taken up again first.",
  );
}

/** The checks run again on each revision: asked for with it, or not at all. */
async function requestRun(db: Db, actor: Actor, articleId: string, revisionId: string, at: Date) {
  const { newsroomId, memberId: requestedById } = actor;
  const last = await readLastRun(db, articleId);
  const run = { id: newId(), newsroomId, articleId, revisionId, number: (last?.number ?? 0) + 1 };
  await db.checkRun.createMany({
    data: { ...run, state: "queued", requestedById, requestedAt: at },
  });
  await enqueue(db, "checks", { newsroomId, runId: run.id }, { key: articleId, priority: 1 });
}
