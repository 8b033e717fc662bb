import { z } from "zod";
import { id, member, oneOf, sha256, time } from "#lib/platform/api/resource-parts.ts";

/** A source as the API gives it out, to whoever may see it. */
export const sourceResource = z
  .object({
    id,
    articleId: id,
    number: z.int(),
    kind: oneOf(["url", "file", "person", "note"]),
    title: z.string(),
    url: z.string().nullable(),
    note: z.string().nullable(),
    file: z
      .object({ id, name: z.string(), mediaType: z.string(), size: z.int(), sha256 })
      .nullable(),
    visibleTo: z
      .array(member)
      .meta({ description: "Who alone sees it; empty where everybody in the newsroom does." }),
    addedById: member,
    createdAt: time,
  })
  .meta({ id: "Source" });
