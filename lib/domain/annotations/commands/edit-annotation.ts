import { AppError } from "#lib/core/errors.ts";
import { changedNote } from "#lib/domain/members/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedAnnotation } from "../queries.ts";
import { bodyMissing, editAnnotationInput, lacksBody } from "../schema.ts";

/** Changes what somebody's own annotation says; the record keeps what it said before. */
export const editAnnotation = defineCommand({
  name: "annotation.edit",
  input: editAnnotationInput,
  permission: "annotation.edit",
  load: async ({ db, actor, input }) => {
    const annotation = await lockedAnnotation(db, input.annotationId);
    // What came with a file is as somebody wrote it there, whoever brought it in.
    const isOwn = annotation.authorId === actor.memberId && annotation.fileAuthor === null;
    const chain = { articleId: annotation.articleId };
    return { chain, relation: { annotationAuthor: isOwn }, annotation };
  },
  async handle({ db, input: { body }, loaded: { annotation }, at, record }) {
    const { id, kind } = annotation;
    if (annotation.removedAt) throw new AppError("conflict", "This was removed.");
    if (lacksBody(kind, body.text)) {
      throw new AppError("invalid_input", bodyMissing, [{ path: "body", message: bodyMissing }]);
    }
    const { row, data, detail } = await changedNote(db, annotation, body);
    await db.annotation.updateMany({ where: { id }, data: { ...row, editedAt: at } });
    await record("annotation.edited", { annotation: id, ...data }, detail);
  },
});
