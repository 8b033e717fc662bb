import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedAnnotation } from "../queries.ts";
import { annotationInput } from "../schema.ts";

/** Marks a comment or question as dealt with. */
export const resolveAnnotation = defineCommand({
  name: "annotation.resolve",
  input: annotationInput,
  permission: "annotation.resolve",
  load: async ({ db, input }) => {
    const annotation = await lockedAnnotation(db, input.annotationId);
    return { chain: { articleId: annotation.articleId }, annotation };
  },
  async handle({ db, actor, loaded: { annotation }, at, record }) {
    if (annotation.resolvedAt) throw new AppError("conflict", "This is resolved already.");
    const resolved = { resolvedAt: at, resolvedById: actor.memberId };
    await db.annotation.updateMany({ where: { id: annotation.id }, data: resolved });
    await record("annotation.resolved", { annotation: annotation.id }, {});
  },
});
