import { z } from "zod";
import { id, member, sha256, time } from "#lib/platform/api/resource-parts.ts";

/** An article as the API gives it out. */
export const articleResource = z
  .object({
    id,
    title: z.string(),
    bylineText: z.string(),
    authors: z.array(z.object({ memberId: member, because: z.string() })),
    language: z.string(),
    direction: z.string(),
    publishedOn: z.string().meta({ description: "The dateline, as YYYY-MM-DD." }),
    publishedTime: z.string().nullable(),
    timeZone: z.string(),
    state: z.string(),
    importedById: member,
    createdAt: time,
  })
  .meta({ id: "Article" });

/** One article alone, with its newest revision. */
export const oneArticleResource = articleResource
  .extend({ revision: z.object({ id, number: z.int(), sha256 }) })
  .meta({ id: "ArticleWithRevision" });
