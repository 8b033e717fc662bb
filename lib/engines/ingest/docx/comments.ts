import { normaliseText } from "#lib/core/text/normalise.ts";
import type { DraftReply } from "../importer.ts";
import { dateOf } from "./dates.ts";
import { isPiece, type Story } from "./story.ts";
import { readXml } from "./xml.ts";

/** A thread that hangs on the text: its first comment's id, and what was answered. */
export interface CommentThread extends DraftReply {
  id: string;
  isResolved: boolean;
  replies: DraftReply[];
}

/** What `commentsExtended.xml` says of a comment, found by the id of its last paragraph. */
export interface CommentTie {
  parent?: string;
  isDone: boolean;
}

/** Reads which comment answers which ([MS-DOCX], commentEx). */
export function readCommentTies(bytes: Uint8Array | undefined): Map<string, CommentTie> {
  const ties = new Map<string, CommentTie>();
  if (bytes) {
    readXml(bytes, {
      open({ name, attribute }) {
        if (name !== "w15:commentEx") return;
        const isDone = /^(?:1|true|on)$/.test(attribute("w15:done") ?? "");
        ties.set(attribute("w15:paraId") ?? "", { parent: attribute("w15:paraIdParent"), isDone });
      },
    });
  }
  return ties;
}

/**
 * Reads when comments were written, in UTC, by the ids of their last paragraphs: `commentsIds.xml` gives
 * each a lasting id, and `commentsExtensible.xml` that one's date ([MS-DOCX], commentsIds and commentsExtensible).
 */
export function readCommentDates(
  ids: Uint8Array | undefined,
  extensible: Uint8Array | undefined,
): Map<string, string> {
  const dates = new Map<string, string>();
  const found = new Map<string, string>();
  if (!ids || !extensible) return found;
  readXml(extensible, {
    open({ attribute }) {
      const date = dateOf(attribute("w16cex:dateUtc"));
      if (date) dates.set(attribute("w16cex:durableId") ?? "", date);
    },
  });
  readXml(ids, {
    open({ attribute }) {
      const date = dates.get(attribute("w16cid:durableId") ?? "");
      if (date) found.set(attribute("w16cid:paraId") ?? "", date);
    },
  });
  return found;
}

/** A comment's own text, changes made. */
function bodyOf({ paragraphs }: Story): string {
  const lines = paragraphs.map(({ items }) =>
    items
      .filter(isPiece)
      .map((piece) => (piece.deleted ? "" : piece.text))
      .join(""),
  );
  return normaliseText(lines.join("\n")).text.trim();
}

/** Comments as threads, in their order; an answer to an answer hangs on the thread's first comment. */
export function threadsOf(
  comments: readonly Story[],
  ties: ReadonlyMap<string, CommentTie>,
  dates: ReadonlyMap<string, string> = new Map(),
): CommentThread[] {
  const byParagraph = new Map<string, CommentThread>();
  const threads: CommentThread[] = [];
  for (const comment of comments) {
    const { id, author, paragraphs } = comment;
    const body = bodyOf(comment);
    const last = paragraphs.at(-1)?.id ?? "";
    const at = dates.get(last) ?? comment.at;
    const tie = ties.get(last);
    const answered = byParagraph.get(tie?.parent ?? "");
    const own = { id, author: normaliseText(author).text.trim(), at, body };
    const thread = answered ?? { ...own, isResolved: tie?.isDone ?? false, replies: [] };
    if (answered) answered.replies.push({ author: own.author, at, body });
    else threads.push(thread);
    if (last) byParagraph.set(last, thread);
  }
  return threads;
}
