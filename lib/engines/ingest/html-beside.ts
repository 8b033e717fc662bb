import type { StyleHints } from "./style-hints.ts";

/** What a page holds beside its text, each with what a reader is told of it; nothing where it needs no telling. */
const sentences = {
  deleted: "What the page marks as deleted was left out.",
  comments: "Comments in the page were left out: a .docx brings them along.",
  contents: "The table of contents was left out.",
  edges: undefined,
} as const;

export type Beside = keyof typeof sentences;

/**
 * Whether an element is no text of the article, by what word processors write: Word's contents and comments,
 * LibreOffice's page headers and footers.
 */
export function besideText(
  name: string,
  attribute: (name: string) => string | undefined,
  { element }: StyleHints,
): Beside | undefined {
  const classes = attribute("class") ?? "";
  if (element === "comment-list" || /\bMsoCommentReference\b/i.test(classes)) return "comments";
  if (/\bMsoToc(?:\d|Heading)\b/i.test(classes)) return "contents";
  const isEdge = name === "div" && /^(?:header|footer)$/.test(attribute("title") ?? "");
  return isEdge || element === "header" || element === "footer" ? "edges" : undefined;
}

export const besideRemarks = (found: ReadonlySet<Beside>): string[] =>
  [...found].flatMap((one) => sentences[one] ?? []);
