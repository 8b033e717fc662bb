import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { addAnnotation } from "./commands/add-annotation.ts";
import { editAnnotation } from "./commands/edit-annotation.ts";
import { removeAnnotation } from "./commands/remove-annotation.ts";
import { reopenAnnotation } from "./commands/reopen-annotation.ts";
import { resolveAnnotation } from "./commands/resolve-annotation.ts";
import { restoreAnnotation } from "./commands/restore-annotation.ts";
import { annotationResource } from "./resource.ts";

type Where = NonNullable<Parameters<Db["annotation"]["findMany"]>[0]>["where"];

/** Annotations that are there, with their replies and their spans in one revision. */
function withRest(db: Db, where: Where, revisionId: string, take?: number) {
  return db.annotation.findMany({
    where: { ...where, removedAt: null },
    orderBy: { id: "asc" },
    take,
    include: {
      spans: { where: { revisionId }, orderBy: { ordinal: "asc" } },
      replies: { where: { removedAt: null }, orderBy: { createdAt: "asc" } },
    },
  });
}

export const listAnnotationsOperation = readOperation({
  path: "/articles/{article}/annotations",
  summary: "What people attached to the text, the oldest first.",
  input: z.object({ articleId: z.uuid(), ...pageInput }),
  named: { articleId: "article" },
  answer: pageOf(annotationResource),
  async read(db, { articleId, after, limit }) {
    const { id } = await currentRevision(db, articleId);
    const where = { articleId, ...(after ? { id: { gt: after } } : {}) };
    return paged(await withRest(db, where, id, limit + 1), limit, ({ id }) => id);
  },
});

export const readAnnotationOperation = readOperation({
  path: "/annotations/{annotation}",
  summary: "One annotation.",
  input: z.object({ annotationId: z.uuid() }),
  named: { annotationId: "annotation" },
  answer: annotationResource,
  async read(db, { annotationId }) {
    const none = () => new AppError("not_found", "There is no such annotation here.");
    const found = await db.annotation.findFirst({ where: { id: annotationId } });
    if (!found) throw none();
    const { id } = await currentRevision(db, found.articleId);
    const [annotation] = await withRest(db, { id: annotationId }, id);
    if (!annotation) throw none();
    return annotation;
  },
});

const named = { annotationId: "annotation" };
const of = readAnnotationOperation;
const path = "/annotations/{annotation}";

export const addAnnotationOperation = commandOperation({
  path: "/articles/{article}/annotations",
  summary: "Comment on the text, ask, suggest other words, or mark some.",
  command: addAnnotation,
  named: { articleId: "article" },
  of: readArticleOperation,
  answer: z.object({ annotationId: z.uuid() }),
});

export const editAnnotationOperation = commandOperation({
  path: `${path}/edit`,
  summary: "Change what one's own annotation says.",
  ...{ command: editAnnotation, named, of },
});

export const resolveAnnotationOperation = commandOperation({
  path: `${path}/resolve`,
  summary: "Say that this is settled.",
  ...{ command: resolveAnnotation, named, of },
});

export const reopenAnnotationOperation = commandOperation({
  path: `${path}/reopen`,
  summary: "Say that this is not settled after all.",
  ...{ command: reopenAnnotation, named, of },
});

export const removeAnnotationOperation = commandOperation({
  path: `${path}/remove`,
  summary: "Take an annotation out; the record keeps it.",
  ...{ command: removeAnnotation, named, of },
});

/** One that was taken out has no entity tag. */
export const restoreAnnotationOperation = commandOperation({
  path: `${path}/restore`,
  summary: "Put back an annotation that was taken out.",
  ...{ command: restoreAnnotation, named },
});
