import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import { importing, writeArticle } from "#lib/domain/articles/commands/import-article.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { importArticleInput } from "#lib/domain/articles/schema.ts";
import { writeClaims } from "#lib/domain/claims/commands/write-claims.ts";
import { openClaimInput } from "#lib/domain/claims/schema.ts";
import { writeReplies } from "#lib/domain/replies/commands/write-replies.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";

/** A claim as whoever opens one here says it, and where it came from. */
const claimAlong = openClaimInput
  .pick({ statement: true, category: true, priority: true, ranges: true, claimant: true })
  .extend({ origin: written("Please say where this claim came from.", 1_000) });

const takeUpClaimsInput = importArticleInput.extend({ claims: z.array(claimAlong).max(10_000) });

/**
 * Takes a draft in with claims that were made of its text elsewhere. Each is opened as any claim here is, and its thread
 * begins with where it came from. All of it in one transaction: a draft has its claims, or is not there.
 */
export const takeUpClaims = defineCommand({
  ...importing,
  name: "record.take_up_claims",
  input: takeUpClaimsInput,
  permission: "record.take_up_claims",
  beside: ["claim.opened", "reply.added"],
  timeoutMs: 120_000,
  async load(context) {
    const imported = await importing.load(context);
    const { text } = imported.draft;
    const spans = context.input.claims.map(({ ranges }) => spansOf(text, ranges));
    return { ...imported, spans };
  },
  async handle(context) {
    const { input, loaded, ...writing } = context;
    const article = await writeArticle(context);
    const { articleId } = article;
    const claims = input.claims.map((claim, index) => ({
      ...claim,
      spans: loaded.spans[index] ?? [],
    }));
    const ids = await writeClaims(writing, { ...article, number: 1 }, claims);
    const origins = input.claims.map(({ origin: text }, index) => ({
      claimId: ids[index],
      note: { text, document: null, mentioned: [] },
    }));
    await writeReplies(writing, articleId, origins);
    return article;
  },
});
