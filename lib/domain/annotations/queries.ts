import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";

export type AnnotationRow = Awaited<ReturnType<typeof listAnnotations>>[number];

/** An article's annotations with their spans in this revision, the oldest first; not those removed. */
export function listAnnotations(db: Db, articleId: string, revisionId: string) {
  return db.annotation.findMany({
    where: { articleId, removedAt: null },
    orderBy: { createdAt: "asc" },
    include: {
      spans: { where: { revisionId }, orderBy: { ordinal: "asc" } },
      author: { include: { person: true } },
      resolvedBy: { include: { person: true } },
    },
  });
}

/** The annotation, locked for the command that changes it. */
export async function lockedAnnotation(db: Db, id: string) {
  await lockRow(db, "annotation", id);
  const annotation = await db.annotation.findFirst({ where: { id } });
  if (!annotation) throw new AppError("not_found", "There is no such annotation here.");
  return annotation;
}
