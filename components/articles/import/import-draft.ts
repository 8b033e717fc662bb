import { z } from "zod";
import { type DraftReading, draftReading } from "#lib/domain/articles/schema.ts";
import { sourceKinds } from "#lib/domain/sources/source-kinds.ts";

/** What is asked of a draft, as its form holds it: every field a text. */
const fields = z.object({
  title: z.string(),
  bylineMembers: z.array(z.string()),
  bylineText: z.string(),
  language: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  publishedOn: z.string(),
  publishedTime: z.string(),
  timeZone: z.string(),
});
export type DraftFields = z.output<typeof fields>;

/** One source as its form holds it. A chosen file is kept apart: it does not survive a reload. */
const sourceEntry = z.object({
  key: z.string(),
  kind: z.enum(sourceKinds),
  title: z.string(),
  url: z.string(),
  note: z.string(),
  fileName: z.string(),
});
export type SourceEntry = z.output<typeof sourceEntry>;

export const sourceEntries = z.array(sourceEntry).max(200);

/** An import under way: all that a reload must not lose. */
export const importDraft = z.object({
  pasted: z.string(),
  /** What was pasted with its headings and lists, as long as `pasted` is the same text. */
  rich: z.object({ html: z.string(), text: z.string() }).optional(),
  /** Present once a text was read. */
  reading: draftReading.optional(),
  /** Whether the second step is on: there may be a reading in the first, too. */
  isConfirming: z.boolean(),
  fields,
  /** The fields that the person changed, and a new reading leaves alone. */
  touched: z.array(z.string()),
  sources: sourceEntries,
});
export type ImportDraft = z.output<typeof importDraft>;

export const emptyDraft: ImportDraft = {
  pasted: "",
  isConfirming: false,
  fields: {
    title: "",
    bylineMembers: [],
    bylineText: "",
    language: "en",
    direction: "ltr",
    publishedOn: "",
    publishedTime: "",
    timeZone: "",
  },
  touched: [],
  sources: [],
};

/**
 * The draft after its text was read: every field that the person has not changed says what the
 * text says, and the time zone, where it says none, `localZone` as a suggestion.
 */
export function withReading(
  draft: ImportDraft,
  reading: DraftReading,
  localZone: string,
): ImportDraft {
  const { title, language, direction, dateline } = reading;
  const read: DraftFields = {
    ...emptyDraft.fields,
    title: title ?? "",
    language,
    direction,
    publishedOn: dateline.publishedOn ?? "",
    publishedTime: dateline.publishedTime ?? "",
    timeZone: dateline.timeZone ?? localZone,
  };
  const kept = Object.fromEntries(
    Object.entries(draft.fields).filter(([name]) => draft.touched.includes(name)),
  );
  return { ...draft, reading, isConfirming: true, fields: { ...read, ...kept } };
}

/** The draft after the person changed some fields. */
export function withFields(draft: ImportDraft, change: Partial<DraftFields>): ImportDraft {
  const touched = [...new Set([...draft.touched, ...Object.keys(change)])];
  return { ...draft, touched, fields: { ...draft.fields, ...change } };
}

/** What the import command takes. */
export function commandInput(reading: DraftReading, { publishedTime, ...rest }: DraftFields) {
  const { format, content, address } = reading;
  return {
    format,
    ...(content !== undefined && { content }),
    ...(address !== undefined && { address }),
    ...rest,
    publishedTime: publishedTime || undefined,
  };
}
