import type { RichText } from "#lib/core/text/rich-text.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { ReplyRow } from "./queries.ts";

export interface ReplyView {
  id: string;
  /** Its words alone. */
  body: string;
  /** Their shape, where they have one that plain lines have not. */
  document?: RichText;
  author: string;
  /** ISO 8601, as all times. */
  at: string;
  editedAt?: string;
  can: { edit: boolean; remove: boolean };
}

function presentReply(row: ReplyRow, actor: Actor): ReplyView {
  const facts = { roles: actor.roles, replyAuthor: row.authorId === actor.memberId };
  return {
    id: row.id,
    body: row.body,
    ...(row.document ? { document: JSON.parse(row.document) as RichText } : {}),
    author: row.author.person.name,
    at: row.createdAt.toISOString(),
    ...(row.editedAt ? { editedAt: row.editedAt.toISOString() } : {}),
    can: { edit: allows("reply.edit", facts), remove: allows("reply.remove", facts) },
  };
}

/** The threads of an article as the browser gets them: by the id of what they hang on, the newest reply last. */
export function presentThreads(
  rows: readonly ReplyRow[],
  actor: Actor,
): Record<string, ReplyView[]> {
  const threads: Record<string, ReplyView[]> = {};
  for (const row of rows) {
    const subject = row.annotationId ?? row.claimId ?? "";
    threads[subject] = [...(threads[subject] ?? []), presentReply(row, actor)];
  }
  return threads;
}
