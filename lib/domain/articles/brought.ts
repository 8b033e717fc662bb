import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import type { Span } from "#lib/engines/anchoring/span.ts";
import type { DraftReply } from "#lib/engines/ingest/importer.ts";
import type { IngestedDraft } from "#lib/engines/ingest/ingest.ts";

/** An annotation that came with a file: a comment that somebody wrote in it, or a change they proposed. */
export interface Brought {
  kind: "comment" | "suggestion";
  body: string;
  replacement?: string;
  spans: Span[];
  file: { author: string; at?: string };
  isResolved: boolean;
}

/** What stands for a name where the file names nobody. */
const NOBODY = "Somebody";

const MOST_CHARACTERS = 10_000;

const fileOf = ({ author, at }: { author: string; at?: string }) => ({
  author: author.trim().slice(0, 200) || NOBODY,
  ...(at === undefined ? {} : { at }),
});

/** The annotations that came with a draft, in the order of its text; a reply is one of its own, after its comment. */
export function broughtWith({
  text,
  comments,
  suggestions,
}: Pick<IngestedDraft, "text" | "comments" | "suggestions">): Brought[] {
  const spanOf = ({ start, end }: { start: number; end: number }) => [
    describeSpan(text, start, end),
  ];
  const said = (reply: DraftReply, spans: Span[], isResolved: boolean): Brought => ({
    kind: "comment",
    body: reply.body.slice(0, MOST_CHARACTERS),
    spans,
    file: fileOf(reply),
    isResolved,
  });
  const all = [
    ...comments.flatMap(({ range, replies, isResolved, ...comment }) => {
      const spans = spanOf(range);
      return [comment, ...replies].map((one) => said(one, spans, isResolved));
    }),
    ...suggestions.map(
      ({ range, replacement, ...from }): Brought => ({
        kind: "suggestion",
        body: "",
        replacement,
        spans: spanOf(range),
        file: fileOf(from),
        isResolved: false,
      }),
    ),
  ];
  const place = ({ spans }: Brought) => spans[0]?.start ?? 0;
  return all.sort((one, other) => place(one) - place(other));
}

/** Where annotations of a file go, who brought them and when. */
export interface BroughtTo {
  newsroomId: string;
  articleId: string;
  revisionId: string;
  memberId: string;
  at: Date;
}

/** The rows of what came with a file, and what its event says of it. */
export function broughtRows(
  brought: readonly Brought[],
  { newsroomId, articleId, revisionId, memberId, at }: BroughtTo,
  newId: () => string,
) {
  const rows = brought.map((one) => ({ ...one, id: newId() }));
  const annotations = rows.map(({ id, kind, body, replacement, file, isResolved }) => ({
    newsroomId,
    id,
    articleId,
    kind,
    body,
    replacement,
    authorId: memberId,
    createdAt: at,
    fileAuthor: file.author,
    fileAt: file.at === undefined ? null : new Date(file.at),
    ...(isResolved ? { resolvedAt: at, resolvedById: memberId } : {}),
  }));
  const spans = rows.flatMap((row) =>
    row.spans.map((span, ordinal) => ({
      newsroomId,
      annotationId: row.id,
      revisionId,
      ordinal,
      ...span,
    })),
  );
  if (rows.length === 0) return { annotations, spans, data: {}, detail: {} };
  const data = {
    brought: rows.map(({ id, kind, isResolved }) => ({ annotation: id, kind, isResolved })),
  };
  const detail = {
    brought: rows.map(({ body, spans: at, replacement, file }) => ({
      body,
      spans: at,
      replacement,
      file,
    })),
  };
  return { annotations, spans, data, detail };
}
