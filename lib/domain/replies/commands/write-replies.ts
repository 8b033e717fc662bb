import { newId } from "#lib/core/ids.ts";
import { detailOf, documentOf, newlyTold, type SettledNote } from "#lib/domain/members/notes.ts";
import type { CommandContext, Loaded } from "#lib/platform/command/define-command.ts";

/** A reply as it is written: to what, and its words. */
interface NewReply {
  annotationId?: string;
  claimId?: string;
  note: SettledNote;
}

/** Writes replies in a command's own transaction, all rows at once, and records each. Returns their ids, in their order. */
export async function writeReplies(
  { db, actor, at, recordEach }: Omit<CommandContext<unknown, Loaded>, "input" | "loaded">,
  articleId: string,
  replies: readonly NewReply[],
): Promise<string[]> {
  const by = { newsroomId: actor.newsroomId, authorId: actor.memberId, createdAt: at };
  const written = replies.map((reply) => ({ ...reply, id: newId() }));
  await db.reply.createMany({
    data: written.map(({ id, annotationId, claimId, note }) => {
      const said = { body: note.text, document: documentOf(note), mentioned: note.mentioned };
      return { id, articleId, annotationId, claimId, ...said, ...by };
    }),
  });
  await recordEach(
    "reply.added",
    written.map(({ id, annotationId, claimId, note }) => ({
      data: { reply: id, annotation: annotationId, claim: claimId, ...newlyTold(note) },
      detail: detailOf(note),
    })),
  );
  return written.map(({ id }) => id);
}
