import { z } from "zod";

/**
 * What is used here of a ninjs 3.1 item (IPTC, https://iptc.org/std/ninjs/ninjs-schema_3.1.json): each property as the
 * standard has it, and none that it has not.
 */

const text = z.string();
const time = z.iso.datetime();
const uri = z.url();

/** A text of the item: an article's body, or what describes it. */
const described = z.strictObject({ role: text, contentType: text, value: text });

export const itemSchema = z.strictObject({
  uri,
  type: z.literal("text"),
  standard: z.strictObject({
    name: z.literal("ninjs"),
    version: z.literal("3.1"),
    schema: z.literal("https://iptc.org/std/ninjs/ninjs-schema_3.1.json"),
  }),
  representationType: z.literal("full"),
  version: text,
  firstCreated: time,
  versionCreated: time,
  pubStatus: z.enum(["usable", "withheld", "canceled"]),
  language: text,
  title: text,
  headlines: z.array(described),
  by: text,
  bodies: z.array(described.extend({ charCount: z.int(), wordCount: z.int() })),
  descriptions: z.array(described),
  edNote: text,
  organisations: z.array(z.strictObject({ name: text, rel: text, uri })),
  people: z.array(z.strictObject({ name: text, rel: text, uri })),
  altIds: z.array(z.strictObject({ role: text, value: text })),
});
export type Item = z.output<typeof itemSchema>;
