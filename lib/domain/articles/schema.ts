import { z } from "zod";
import { formatFacts } from "#lib/engines/ingest/draft-formats.ts";
import { MAX_FILE_BYTES } from "#lib/engines/ingest/limits.ts";
import { fileBytes } from "#lib/platform/api/file-bytes.ts";

/** `YYYY-MM-DD`, a day that there is. */
const dayField = z.iso.date("Please give the day of publication as YYYY-MM-DD.");
const timeField = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Please give the time as HH:MM, from 00:00 to 23:59.");

function isTimeZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: value }));
  } catch {
    return false;
  }
}

const formats = formatFacts.map(({ format }) => format);

/** The draft as it comes: text that was pasted or decoded, or a file's bytes. */
export const draftFields = z.object({
  format: z.enum(formats),
  content: z.string().max(MAX_FILE_BYTES, "This draft is too long.").optional(),
  bytes: fileBytes.optional(),
  /** Where the content was fetched, if it is a page of the web. */
  address: z
    .url({ protocol: /^https?$/ })
    .max(4_000)
    .optional(),
});
export type DraftFields = z.output<typeof draftFields>;

/** A block of the text, and how it stands in the document (see `BlockPlace`). */
const previewBlock = z.object({
  type: z.string(),
  start: z.int(),
  text: z.string(),
  level: z.int().optional(),
  depth: z.int().optional(),
  marker: z.string().optional(),
  isQuoted: z.boolean().optional(),
});
export type PreviewBlock = z.output<typeof previewBlock>;

/** What a draft says of itself, as read for confirmation before it is imported. */
export const draftReading = z.object({
  format: z.enum(formats),
  /** Where the format is text: what is to be imported. */
  content: z.string().optional(),
  /** Where it was fetched, if it is a page of the web. */
  address: z.string().optional(),
  /** Where the format is not text: the file's name. The browser sends the file again to import it. */
  fileName: z.string().optional(),
  title: z.string().optional(),
  language: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  dateline: z.object({
    publishedOn: z.string().optional(),
    publishedTime: z.string().optional(),
    timeZone: z.string().optional(),
    /** The words of the text that say so. */
    words: z.array(z.string()),
  }),
  /** What was changed in the characters or left out, in the reader's words. */
  notes: z.array(z.string()),
  /** How many comments and suggested changes come with it. */
  comments: z.int(),
  suggestions: z.int(),
  /** Of the whole canonical text, in UTF-16 units. */
  length: z.int(),
  /** The text as it will be stored, block by block, from its beginning. */
  preview: z.array(previewBlock),
  /** Whether there is more text than the preview shows. */
  isCut: z.boolean(),
});
export type DraftReading = z.output<typeof draftReading>;

/** A draft from the web, with what was fetched, to be kept as it was. */
export interface FetchedDraft {
  reading: DraftReading;
  original: { address: string; fetchedAt: string; name: string; mediaType: string; base64: string };
}

export const importArticleInput = draftFields.extend({
  title: z.string().trim().min(1, "Please give the article a title.").max(300),
  bylineText: z.string().trim().max(300).default(""),
  bylineMembers: z.array(z.uuid()).max(50).default([]),
  language: z
    .string()
    .regex(
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      "Please give the language as a code, such as en or ar.",
    ),
  direction: z.enum(["ltr", "rtl"]),
  publishedOn: dayField,
  publishedTime: timeField.optional(),
  timeZone: z.string().refine(isTimeZone, "Please choose a time zone, such as Europe/London."),
});

/** Where and when the article is published; the checks count from it. */
export interface Dateline {
  publishedOn: string;
  publishedTime?: string;
  timeZone: string;
}
