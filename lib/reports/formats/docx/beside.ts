import { safeAddress } from "#lib/core/text/safe-address.ts";
import type { Writer } from "./changes.ts";
import { type Element, type Part, x } from "./element.ts";
import { ignorable, namespaces } from "./namespaces.ts";
import type { Note } from "./notes.ts";
import { type Direction, directionOfLine, paragraph, runs } from "./paragraphs.ts";
import type { Comment } from "./threads.ts";

/** A comment as it is numbered in the document. */
export interface NumberedComment extends Comment {
  id: number;
  /** The comment that it answers. */
  answers: number | undefined;
  isDone: boolean;
}

/** Comments know one another by the ids of their last paragraphs: eight digits, never zero. */
const paragraphId = (id: number): string => (id + 1).toString(16).toUpperCase().padStart(8, "0");

/** A moment in UTC, as Word writes it: to the second. */
export const wordTime = (at: string): string => at.replace(/\.\d+Z$/, "Z");

/** Who wrote it and when, as comments and changes say it. */
export const writtenBy = ({ author, at }: Writer) => ({
  "w:author": author,
  "w:date": wordTime(at),
});

const initials = (author: string): string =>
  author
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .join("")
    .slice(0, 4);

function lines(of: readonly string[], style: string, id?: string): Element[] {
  const all = of.flatMap((line) => line.split("\n"));
  if (all.length === 0) all.push("");
  return all.map((line, index) => {
    const direction = directionOfLine(line, "ltr");
    const last = index === all.length - 1 ? id : undefined;
    return paragraph({ style, direction, id: last }, runs(line, direction));
  });
}

export function commentsPart(comments: readonly NumberedComment[]): Element {
  const each = comments.map(({ id, lines: said, ...writer }) =>
    x(
      "w:comment",
      { "w:id": id, ...writtenBy(writer), "w:initials": initials(writer.author) },
      lines(said, "CommentText", paragraphId(id)),
    ),
  );
  return x("w:comments", { ...namespaces("w", "w14"), ...ignorable("w14") }, each);
}

/** Which comment answers which, and which threads are done ([MS-DOCX], commentsExtended). */
export function commentsExtendedPart(comments: readonly NumberedComment[]): Element {
  const each = comments.map(({ id, answers, isDone }) =>
    x("w15:commentEx", {
      "w15:paraId": paragraphId(id),
      ...(answers === undefined ? {} : { "w15:paraIdParent": paragraphId(answers) }),
      "w15:done": isDone ? 1 : 0,
    }),
  );
  return x("w15:commentsEx", { ...namespaces("w15"), ...ignorable("w15") }, each);
}

/** A lasting id of each comment ([MS-DOCX], commentsIds), by which the next part knows them. */
export function commentsIdsPart(comments: readonly NumberedComment[]): Element {
  const each = comments.map(({ id }) =>
    x("w16cid:commentId", {
      "w16cid:paraId": paragraphId(id),
      "w16cid:durableId": paragraphId(id),
    }),
  );
  return x("w16cid:commentsIds", { ...namespaces("w16cid"), ...ignorable("w16cid") }, each);
}

/** When comments were written, in UTC, which `w:date` alone cannot say ([MS-DOCX], commentsExtensible). */
export function commentsExtensiblePart(comments: readonly NumberedComment[]): Element {
  const each = comments.map(({ id, at }) =>
    x("w16cex:commentExtensible", {
      "w16cex:durableId": paragraphId(id),
      "w16cex:dateUtc": wordTime(at),
    }),
  );
  return x("w16cex:commentsExtensible", { ...namespaces("w16cex"), ...ignorable("w16cex") }, each);
}

/** The line over the notes, and over those that go on from the page before: Word wants both. */
const separators = (["separator", "continuationSeparator"] as const).map((type, index) =>
  x(
    "w:footnote",
    { "w:type": type, "w:id": index - 1 },
    paragraph({ direction: "ltr" }, x("w:r", null, x(`w:${type}`, null))),
  ),
);

/** The notes, and the addresses that they link to by the ids of their relationships. */
export function footnotesPart(notes: readonly Note[]): {
  part: Element;
  links: Record<string, string>;
} {
  const links: Record<string, string> = {};
  const ids = new Map<string, string>();
  const link = (href: string): Part => {
    const address = safeAddress(href);
    if (address === undefined) return runs(href, "ltr");
    const id = ids.get(address) ?? `link${ids.size + 1}`;
    ids.set(address, id);
    links[id] = address;
    return x("w:hyperlink", { "r:id": id }, runs(href, "ltr", "Hyperlink"));
  };
  const number = x(
    "w:r",
    null,
    x("w:rPr", null, x("w:rStyle", { "w:val": "FootnoteReference" })),
    x("w:footnoteRef", null),
  );
  const entry = ({ lines: [first = "", ...others], href }: Note[number], index: number): Part => {
    const direction: Direction = directionOfLine(first, "ltr");
    const begins = index === 0 ? [number, runs(` ${first}`, direction)] : [runs(first, direction)];
    return [
      paragraph({ style: "FootnoteText", direction }, ...begins),
      href !== null && paragraph({ style: "FootnoteText", direction: "ltr" }, link(href)),
      others.length > 0 && lines(others, "FootnoteText"),
    ];
  };
  const each = notes.map((note, index) => x("w:footnote", { "w:id": index + 1 }, note.map(entry)));
  return { part: x("w:footnotes", namespaces("w", "r"), separators, each), links };
}
