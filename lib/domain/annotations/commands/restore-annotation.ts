import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedAnnotation } from "../queries.ts";
import { annotationInput } from "../schema.ts";

/** Brings a removed annotation back: the way to undo it. */
export const restoreAnnotation = defineCommand({
  name: "annotation.restore",
  input: annotationInput,
  permission: "annotation.remove",
  load: async ({ db, actor, input }) => {
    const annotation = await lockedAnnotation(db, input.annotationId);
    const relation = { annotationAuthor: annotation.authorId === actor.memberId };
    return { chain: { articleId: annotation.articleId }, relation, annotation };
  },
  async handle({ db, loaded: { annotation }, record }) {
    if (!annotation.removedAt) throw new AppError("conflict", "This is there already.");
    await db.annotation.updateMany({
      where: { id: annotation.id },
      data: { removedAt: null, removedById: null },
    });
    await record("annotation.restored", { annotation: annotation.id }, {});
  },
});
