import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { readOperation } from "#lib/platform/api/operation.ts";
import { numberedPageInput, numberedPageOf, paged } from "#lib/platform/api/paging.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { claimantOf } from "./claimant.ts";
import { claimResource } from "./resource.ts";

type Where = NonNullable<Parameters<Db["claim"]["findMany"]>[0]>["where"];

async function withRest(db: Db, where: Where, revisionId: string, take?: number) {
  const rows = await db.claim.findMany({
    where,
    orderBy: { number: "asc" },
    take,
    include: {
      spans: { where: { revisionId }, orderBy: { ordinal: "asc" } },
      verdicts: { orderBy: { number: "asc" } },
      decisions: { orderBy: { createdAt: "asc" } },
      evidence: { where: { removedAt: null }, orderBy: { id: "asc" }, select: { id: true } },
      marks: { orderBy: { itemId: "asc" } },
      breakGlass: { orderBy: { id: "asc" } },
      finding: { select: { id: true } },
    },
  });
  return rows.map((row) => ({
    ...row,
    claimant: claimantOf(row) ?? null,
    // Of a finding that rests on a source unseen, the reader's transaction finds nothing.
    findingId: row.finding?.id ?? null,
    evidenceIds: row.evidence.map(({ id }) => id),
    leaves: row.breakGlass,
  }));
}

export const listClaimsOperation = readOperation({
  path: "/articles/{article}/claims",
  summary: "An article's claims in the order of their numbers, with verdicts and decisions.",
  input: z.object({ articleId: z.uuid(), ...numberedPageInput }),
  named: { articleId: "article" },
  answer: numberedPageOf(claimResource),
  async read(db, { articleId, after, limit }) {
    const { id } = await currentRevision(db, articleId);
    const rows = await withRest(db, { articleId, number: { gt: after ?? -1 } }, id, limit + 1);
    return paged(rows, limit, ({ number }) => number);
  },
});

export const readClaimOperation = readOperation({
  path: "/claims/{claim}",
  summary: "One claim, with its verdicts and decisions.",
  input: z.object({ claimId: z.uuid() }),
  named: { claimId: "claim" },
  answer: claimResource,
  async read(db, { claimId }) {
    const none = () => new AppError("not_found", "There is no such claim here.");
    const found = await db.claim.findFirst({ where: { id: claimId } });
    if (!found) throw none();
    const [claim] = await withRest(
      db,
      { id: claimId },
      (await currentRevision(db, found.articleId)).id,
    );
    if (!claim) throw none();
    return claim;
  },
});
