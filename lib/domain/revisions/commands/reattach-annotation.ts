import { AppError } from "#lib/core/errors.ts";
import { lockedAnnotation } from "#lib/domain/annotations/queries.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { reattachAnnotationInput } from "../schema.ts";

/** Points a lost annotation at words of the newest revision. */
export const reattachAnnotation = defineCommand({
  name: "annotation.reattach",
  input: reattachAnnotationInput,
  permission: "annotation.reattach",
  load: async ({ db, input }) => {
    const { articleId } = await lockedAnnotation(db, input.annotationId);
    await lockRow(db, "article", articleId);
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    const where = { annotationId: input.annotationId, revisionId: revision.id };
    if ((await db.annotationSpan.count({ where })) > 0) {
      throw new AppError("conflict", "This has its words in the text.");
    }
    return { chain: { articleId }, revision, spans: spansOf(revision.text, input.ranges) };
  },
  async handle({ db, actor, input, loaded: { revision, spans }, record }) {
    const { annotationId } = input;
    const key = { newsroomId: actor.newsroomId, annotationId, revisionId: revision.id };
    await db.annotationSpan.createMany({
      data: spans.map((span, ordinal) => ({ ...key, ordinal, ...span })),
    });
    await record(
      "annotation.reattached",
      { annotation: annotationId, revision: revision.id },
      { spans },
    );
  },
});
