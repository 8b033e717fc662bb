import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";

export type FindingRow = Awaited<ReturnType<typeof listFindings>>[number];

/** What the checks report of a revision, in the order of the text. */
export function listFindings(db: Db, revisionId: string) {
  return db.finding.findMany({
    where: { revisionId },
    orderBy: { ordinal: "asc" },
    include: {
      spans: { orderBy: { ordinal: "asc" } },
      claims: { select: { id: true, number: true, state: true } },
    },
  });
}

/** The findings of an article that people set aside, by what they hold on to. */
export function listDismissals(db: Db, articleId: string) {
  return db.dismissal.findMany({
    where: { articleId },
    include: { dismissedBy: { include: { person: true } } },
  });
}

/** What decides whether contradictions of these articles are open, for `countOpenContradictions`. */
export async function listContradictions(db: Db, articleIds: readonly string[]) {
  const articleId = { in: [...articleIds] };
  const contradictions = await db.finding.findMany({
    where: { articleId, outcome: "contradiction" },
    select: { articleId: true, inputKey: true, claims: { select: { state: true } } },
  });
  const dismissals = await db.dismissal.findMany({
    where: { articleId },
    select: { articleId: true, inputKey: true },
  });
  return { contradictions, dismissals };
}

/** One finding of the newsroom, or `not_found`. */
export async function readFinding(db: Db, id: string) {
  const finding = await db.finding.findFirst({ where: { id } });
  if (!finding) throw new AppError("not_found", "There is no such finding here.");
  return finding;
}
