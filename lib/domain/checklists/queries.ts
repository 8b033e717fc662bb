import { AppError } from "#lib/core/errors.ts";
import type { Category } from "#lib/domain/claims/categories.ts";
import { lockedClaim } from "#lib/domain/claims/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";

export type ItemRow = Awaited<ReturnType<typeof listItems>>[number];
export type MarkRow = Awaited<ReturnType<typeof listMarks>>[number];

/** All that the newsroom asks, list by list, in order. */
export function listItems(db: Db) {
  return db.checklistItem.findMany({
    where: { ordinal: { not: null } },
    orderBy: [{ category: "asc" }, { ordinal: "asc" }],
  });
}

/** What one list asks and used to ask. */
export function listItemsEver(db: Db, category: Category) {
  return db.checklistItem.findMany({ where: { category }, orderBy: { ordinal: "asc" } });
}

const withMarker = { item: true, markedBy: { include: { person: true } } } as const;

/** What was answered on the claims of an article, the latest last. */
export function listMarks(db: Db, articleId: string) {
  return db.checklistMark.findMany({
    where: { claim: { articleId } },
    orderBy: [{ markedAt: "asc" }, { itemId: "asc" }],
    include: withMarker,
  });
}

/** What the list of a claim's category asks, in order, and what was answered on the claim. */
export async function readClaimChecklist(db: Db, claimId: string) {
  const claim = await db.claim.findFirst({ where: { id: claimId }, select: { category: true } });
  if (!claim) throw new AppError("not_found", "There is no such claim here.");
  const items = await db.checklistItem.findMany({
    where: { category: claim.category, ordinal: { not: null } },
    orderBy: { ordinal: "asc" },
  });
  const marks = await db.checklistMark.findMany({ where: { claimId }, include: withMarker });
  return { items, marks };
}

/** The claim, locked, and the item, which its list must ask, with how it stands. */
export async function lockedItem(
  db: Db,
  { claimId, itemId }: { claimId: string; itemId: string },
  memberId: string,
) {
  const locked = await lockedClaim(db, claimId, memberId);
  const item = await db.checklistItem.findFirst({ where: { id: itemId } });
  if (!item) throw new AppError("not_found", "There is no such item on a checklist here.");
  const stands = await db.checklistMark.findFirst({ where: { claimId, itemId } });
  return { ...locked, item, was: stands?.mark };
}
