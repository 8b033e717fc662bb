import { z } from "zod";
import { type Note, notesOf, type Tally } from "#lib/core/text/settle.ts";
import { canonicalText } from "./canonical-text.ts";
import { type Container, documentBuilder } from "./document-builder.ts";
import { followable } from "./followable.ts";
import type { Run } from "./inline-runs.ts";
import { MAX_DRAFT_CHARACTERS, refuseDraft, requireAtMost } from "./limits.ts";
import type { TiptapDoc, TiptapMark } from "./tiptap-document.ts";

const attributes = z.record(z.string(), z.unknown()).nullish();
const node = z.object({
  type: z.string(),
  attrs: attributes,
  text: z.string().optional(),
  marks: z.array(z.object({ type: z.string(), attrs: attributes })).optional(),
  content: z.array(z.unknown()).optional(),
});
type Node = z.output<typeof node>;

const containers = new Set<string>(["bulletList", "orderedList", "listItem", "blockquote"]);
const plainMarks = new Set(["bold", "italic", "code"]);

/** A document as somebody's editor sent it, in the shape and the characters that a revision is stored in. */
export interface EditedDocument {
  document: TiptapDoc;
  text: string;
  notes: Note[];
}

function marksOf({ marks = [] }: Node): TiptapMark[] {
  return marks.flatMap(({ type, attrs }): TiptapMark[] => {
    if (plainMarks.has(type)) return [{ type }];
    const href = attrs?.href;
    const isLink = type === "link" && typeof href === "string" && followable.test(href);
    return isLink ? [{ type, attrs: { href } }] : [];
  });
}

function read(raw: unknown): Node {
  const parsed = node.safeParse(raw);
  return parsed.success ? parsed.data : refuseDraft("This text cannot be read.");
}

/**
 * Takes a document that was edited in a browser: what the schema does not have is left out with its text kept, links
 * that lead elsewhere than to the web lose their address, and characters are settled as at an import.
 * @throws AppError (`invalid_input`) where it is no document, empty or too long
 */
export function editedDocument(raw: unknown): EditedDocument {
  const tally: Tally = new Map();
  const builder = documentBuilder(tally);
  const stack = [...(read(raw).content ?? [])].reverse().map((child) => () => take(read(child)));
  for (let next = stack.pop(); next; next = stack.pop()) next();
  const document: TiptapDoc = { type: "doc", content: builder.finish() };
  const { text } = canonicalText(document);
  requireAtMost(MAX_DRAFT_CHARACTERS, text.length, "characters");
  if (text.trim() === "") refuseDraft("An article cannot be without text.");
  return { document, text, notes: notesOf(tally) };

  function take(part: Node) {
    if (part.type === "horizontalRule") builder.addRule();
    else if (containers.has(part.type)) {
      builder.begin(
        part.type as Container,
        part.attrs?.start === undefined ? undefined : { start: part.attrs.start },
      );
      stack.push(() => builder.end());
      pushAll(part);
    } else if (isTextBlock(part)) {
      const level = part.type === "heading" ? levelOf(part) : undefined;
      const type = part.type === "heading" || part.type === "codeBlock" ? part.type : "paragraph";
      builder.addBlock(type, runsOf(part), level === undefined ? undefined : { level });
    } else pushAll(part);
  }

  function pushAll({ content = [] }: Node) {
    for (const child of [...content].reverse()) stack.push(() => take(read(child)));
  }
}

const isTextBlock = ({ type, content = [] }: Node) =>
  type === "paragraph" ||
  type === "heading" ||
  type === "codeBlock" ||
  content.some((child) => read(child).type === "text");

function levelOf({ attrs }: Node): number {
  const level = Number(attrs?.level);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

function runsOf({ type, content = [] }: Node): Run[] {
  const settled = (text: string) => (type === "codeBlock" ? text : text.replaceAll("\n", " "));
  return content.map(read).flatMap((child): Run[] => {
    if (child.type === "hardBreak") return [{ text: "\n", marks: [] }];
    return [{ text: settled(child.text ?? ""), marks: marksOf(child) }];
  });
}
