import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedAnnotation } from "../queries.ts";
import { annotationInput } from "../schema.ts";

/** Takes an annotation out, with what hangs on it; the record keeps it. */
export const removeAnnotation = defineCommand({
  name: "annotation.remove",
  input: annotationInput,
  permission: "annotation.remove",
  load: async ({ db, actor, input }) => {
    const annotation = await lockedAnnotation(db, input.annotationId);
    const relation = { annotationAuthor: annotation.authorId === actor.memberId };
    return { chain: { articleId: annotation.articleId }, relation, annotation };
  },
  async handle({ db, actor, loaded: { annotation }, at, record }) {
    if (annotation.removedAt) throw new AppError("conflict", "This is removed already.");
    await db.annotation.updateMany({
      where: { id: annotation.id },
      data: { removedAt: at, removedById: actor.memberId },
    });
    await record("annotation.removed", { annotation: annotation.id }, {});
  },
});
