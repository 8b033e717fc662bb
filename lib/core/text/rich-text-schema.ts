import { z } from "zod";
import {
  type Block,
  isSafeHref,
  MAX_LIST_DEPTH,
  type Note,
  noteOf,
  plainText,
  type RichText,
} from "./rich-text.ts";

/** How long a document may be as JSON, in characters, whatever its words. */
const MAX_JSON_LENGTH = 100_000;

const mark = z.union([
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({
    type: z.literal("link"),
    attrs: z.strictObject({ href: z.string().refine(isSafeHref, "This is no web address.") }),
  }),
]);

const inline = z.union([
  z.strictObject({
    type: z.literal("text"),
    text: z.string().min(1),
    marks: z.array(mark).max(3).optional(),
  }),
  z.strictObject({
    type: z.literal("mention"),
    attrs: z.strictObject({ id: z.uuid(), label: z.string().max(200) }),
  }),
  z.strictObject({ type: z.literal("hardBreak") }),
]);

const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  content: z.array(inline).optional(),
});

/** A paragraph, or a list in which lists lie at most so deep. */
function blockOf(depth: number): z.ZodType<Block> {
  if (depth === 0) return paragraph;
  const item = z.strictObject({
    type: z.literal("listItem"),
    content: z.array(blockOf(depth - 1)).min(1),
  });
  const list = z.strictObject({
    type: z.enum(["bulletList", "orderedList"]),
    content: z.array(item).min(1),
  });
  return z.union([paragraph, list]);
}

/** A document of a note, and nothing that is none. */
export const richText: z.ZodType<RichText> = z
  .strictObject({ type: z.literal("doc"), content: z.array(blockOf(MAX_LIST_DEPTH)) })
  .refine((document) => JSON.stringify(document).length <= MAX_JSON_LENGTH, "This is too long.");

/** A note as it comes in: plain words, or a document; of so many characters at most. */
export function noteInput(most: number) {
  const tooLong = `Please keep this under ${most.toLocaleString("en")} characters.`;
  const shaped = richText.refine((document) => plainText(document).length <= most, tooLong);
  return z
    .union([z.string().trim().max(most, tooLong), shaped])
    .transform(
      (said): Note => (typeof said === "string" ? { text: said, document: null } : noteOf(said)),
    );
}
