import { AppError } from "#lib/core/errors.ts";
import { lockedAnnotation } from "#lib/domain/annotations/queries.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { requireOther } from "../pointing.ts";
import { reattachAnnotationInput } from "../schema.ts";

/** Points an annotation at words of the newest revision: at others than so far, at some where it was lost, or at none. */
export const reattachAnnotation = defineCommand({
  name: "annotation.reattach",
  input: reattachAnnotationInput,
  permission: "annotation.reattach",
  load: async ({ db, actor, input }) => {
    const { annotationId } = input;
    const annotation = await lockedAnnotation(db, annotationId);
    const { articleId, kind, acceptedInId, removedAt } = annotation;
    await lockRow(db, "article", articleId);
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    if (acceptedInId || removedAt) {
      throw new AppError("conflict", "What was taken over or removed keeps its words.");
    }
    if (kind === "suggestion" && input.ranges.length > 1) {
      throw new AppError("invalid_input", "Please mark one passage to be replaced.");
    }
    const place = { annotationId, revisionId: revision.id };
    const was = await db.annotationSpan.findMany({ where: place, orderBy: { ordinal: "asc" } });
    const isAuthor = annotation.authorId === actor.memberId;
    return {
      chain: { articleId },
      relation: { annotationAuthor: isAuthor, lost: was.length === 0 },
      place,
      was,
      spans: spansOf(revision.text, input.ranges),
    };
  },
  async handle({ db, actor, loaded: { place, was, spans }, record }) {
    const now = requireOther(was, spans);
    const key = { newsroomId: actor.newsroomId, ...place };
    await db.annotationSpan.deleteMany({ where: place });
    await db.annotationSpan.createMany({
      data: now.map((span, ordinal) => ({ ...key, ordinal, ...span })),
    });
    await record(
      "annotation.reattached",
      { annotation: place.annotationId, revision: place.revisionId },
      { spans: [...now], was: was.map(({ exact }) => exact) },
    );
  },
});
