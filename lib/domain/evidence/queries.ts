import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";

/** One piece of evidence, removed ones included, or `not_found`. */
export async function readEvidence(db: Db, id: string) {
  const evidence = await db.evidence.findFirst({ where: { id } });
  if (!evidence) throw new AppError("not_found", "There is no such evidence here.");
  return evidence;
}

/** What a claim rests on now, with each piece's source. */
export function evidenceOfClaim(db: Db, claimId: string) {
  return db.evidence.findMany({
    where: { claimId, removedAt: null },
    orderBy: { createdAt: "asc" },
    include: { source: { include: { file: { select: { sha256: true } } } } },
  });
}
