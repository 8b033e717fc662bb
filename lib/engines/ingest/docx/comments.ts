import { normaliseText } from "#lib/core/text/normalise.ts";
import type { DraftReply } from "../importer.ts";
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

/** Reads which comment answers which ([MS-DOCX], 2.5.3). */
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
): CommentThread[] {
  const byParagraph = new Map<string, CommentThread>();
  const threads: CommentThread[] = [];
  for (const comment of comments) {
    const { id, author, at, paragraphs } = comment;
    const body = bodyOf(comment);
    const last = paragraphs.at(-1)?.id ?? "";
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
