import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedAnnotation } from "../queries.ts";
import { annotationInput } from "../schema.ts";

/** Takes a comment or question up again that was resolved. */
export const reopenAnnotation = defineCommand({
  name: "annotation.reopen",
  input: annotationInput,
  permission: "annotation.resolve",
  load: async ({ db, input }) => {
    const annotation = await lockedAnnotation(db, input.annotationId);
    return { chain: { articleId: annotation.articleId }, annotation };
  },
  async handle({ db, loaded: { annotation }, record }) {
    if (!annotation.resolvedAt) throw new AppError("conflict", "This is open already.");
    if (annotation.acceptedInId) {
      throw new AppError("conflict", "A revision took this suggestion over: it is in the text.");
    }
    const open = { resolvedAt: null, resolvedById: null };
    await db.annotation.updateMany({ where: { id: annotation.id }, data: open });
    await record("annotation.reopened", { annotation: annotation.id }, {});
  },
});
