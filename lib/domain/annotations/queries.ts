import { AppError } from "#lib/core/errors.ts";
import { readMembers } from "#lib/domain/members/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";

export type AnnotationRow = Awaited<ReturnType<typeof listAnnotations>>[number];

/** An article's annotations with their spans in this revision, the oldest first; not those removed. */
export async function listAnnotations(db: Db, articleId: string, revisionId: string) {
  const annotations = await db.annotation.findMany({
    where: { articleId, removedAt: null },
    orderBy: { createdAt: "asc" },
    include: {
      spans: {
        where: { revisionId },
        orderBy: { ordinal: "asc" },
        select: { start: true, end: true, exact: true },
      },
    },
  });
  // As for claims: few people, and each of them once.
  const member = await readMembers(
    db,
    annotations.flatMap(({ authorId, resolvedById }) =>
      resolvedById ? [authorId, resolvedById] : [authorId],
    ),
  );
  return annotations.map((one) => ({
    ...one,
    author: member(one.authorId),
    resolvedBy: one.resolvedById === null ? null : member(one.resolvedById),
  }));
}

/** The annotation, locked for the command that changes it. */
export async function lockedAnnotation(db: Db, id: string) {
  await lockRow(db, "annotation", id);
  const annotation = await db.annotation.findFirst({ where: { id } });
  if (!annotation) throw new AppError("not_found", "There is no such annotation here.");
  return annotation;
}
