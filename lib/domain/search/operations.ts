import { z } from "zod";
import { now } from "#lib/core/clock.ts";
import { readOperation } from "#lib/platform/api/operation.ts";
import { presentFindings } from "./present.ts";
import { search } from "./queries.ts";
import { readQuery } from "./read-query.ts";
import { searchInput } from "./schema.ts";
import { searchKindKeys } from "./search-kinds.ts";

const passage = z.object({
  pieces: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  isCut: z.object({ start: z.boolean(), end: z.boolean() }),
  hitAt: z.int().optional().meta({ description: "Where the first hit stands, in UTF-16 units." }),
});
const labelled = z.object({ key: z.string(), label: z.string() });

const hit = z
  .object({
    id: z.uuid(),
    kind: z.enum(searchKindKeys),
    article: z.object({
      id: z.uuid(),
      title: z.string(),
      language: z.string(),
      direction: z.enum(["ltr", "rtl"]),
    }),
    claim: z.object({ id: z.uuid(), number: z.int() }).optional(),
    heading: passage.optional(),
    body: passage.optional(),
    state: labelled.optional(),
    rating: labelled.optional(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: "Hit" });

export const searchOperation = readOperation({
  path: "/search",
  summary: "What the newsroom has that fits a query, a page of it.",
  input: searchInput,
  answer: z.object({
    hits: z.array(hit),
    page: z.int(),
    pages: z.int(),
    count: z.int(),
    isMore: z.boolean(),
    takenFor: z.array(z.object({ written: z.string(), words: z.array(z.string()) })),
    problems: z.array(z.string()),
  }),
  async read(db, { q, page }) {
    const query = readQuery(q);
    return presentFindings(query, await search(db, query, page), page, now());
  },
});
