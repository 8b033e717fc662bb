import { newId } from "#lib/core/ids.ts";
import { revisionForWrite } from "#lib/domain/articles/queries.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { detailOf, documentOf, newlyTold } from "#lib/domain/members/notes.ts";
import { settleNote } from "#lib/domain/members/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { addAnnotationInput } from "../schema.ts";

/** Attaches a comment, a question, a suggestion of other words or a highlight to a place in the text. */
export const addAnnotation = defineCommand({
  name: "annotation.add",
  input: addAnnotationInput,
  permission: "annotation.add",
  load: async ({ db, input }) => {
    await lockRow(db, "article", input.articleId);
    const revision = await revisionForWrite(db, input.articleId, input.revisionId);
    return {
      chain: { articleId: input.articleId },
      revision,
      spans: spansOf(revision.text, input.ranges),
    };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { articleId, kind, replacement } = input;
    const note = await settleNote(db, input.body);
    const { newsroomId } = actor;
    const id = newId();
    const said = { body: note.text, document: documentOf(note), mentioned: note.mentioned };
    const row = { id, newsroomId, articleId, kind, ...said, replacement };
    await db.annotation.createMany({ data: { ...row, authorId: actor.memberId, createdAt: at } });
    const owner = { newsroomId, annotationId: id, revisionId: loaded.revision.id };
    await db.annotationSpan.createMany({
      data: loaded.spans.map((span, ordinal) => ({ ...owner, ordinal, ...span })),
    });
    await record(
      "annotation.added",
      { annotation: id, kind, revision: loaded.revision.id, ...newlyTold(note) },
      { ...detailOf(note), spans: loaded.spans, replacement },
    );
    return { annotationId: id };
  },
});
