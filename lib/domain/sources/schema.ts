import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import { fileBytes } from "#lib/platform/api/file-bytes.ts";

const title = written("Please say what this source is.", 300);
const note = z.string().trim().max(20_000).default("");
const articleId = z.uuid();

/** A web address that a reader can follow: http or https, nothing that runs. */
const url = z
  .string()
  .trim()
  .max(2_000)
  .pipe(
    z.url({ protocol: /^https?$/, error: "Please give a web address that starts with https://." }),
  );

/** The members who alone are to see it; none where everybody in the newsroom is. Whoever says it is among them. */
const visibleTo = z.array(z.uuid()).max(100).default([]);

export const setVisibilityInput = z.object({ sourceId: z.uuid(), visibleTo });

export const addSourceInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("url"), articleId, title, note, url, visibleTo }),
  z.object({ kind: z.literal("person"), articleId, title, note, visibleTo }),
  z.object({
    kind: z.literal("note"),
    articleId,
    title,
    note: written("Please write the note.", 20_000),
    visibleTo,
  }),
  z.object({
    kind: z.literal("file"),
    articleId,
    title,
    note,
    visibleTo,
    file: z.object({
      name: z.string().trim().min(1).max(255),
      mediaType: z.string().max(127).default("application/octet-stream"),
      bytes: fileBytes,
    }),
  }),
]);
