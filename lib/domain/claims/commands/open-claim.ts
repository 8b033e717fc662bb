import { AppError } from "#lib/core/errors.ts";
import { fallBack } from "#lib/domain/articles/fall-back.ts";
import { readArticle, revisionForWrite } from "#lib/domain/articles/queries.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { readFinding } from "#lib/domain/findings/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { requireSomebodyElse } from "../claimant.ts";
import { openClaimInput } from "../schema.ts";
import { writeClaims } from "./write-claims.ts";

/** Opens a claim: from marked words, from a finding, or from nothing in the text. */
export const openClaim = defineCommand({
  name: "claim.open",
  input: openClaimInput,
  permission: "claim.open",
  load: async ({ db, input }) => {
    const { articleId, findingId } = input;
    await lockRow(db, "article", articleId);
    const revision = await revisionForWrite(db, articleId, input.revisionId);
    const finding = findingId ? await readFinding(db, findingId) : undefined;
    if (finding && finding.articleId !== articleId) {
      throw new AppError("invalid_input", "This finding belongs to another article.");
    }
    const last = await db.claim.aggregate({ where: { articleId }, _max: { number: true } });
    const { otherMoves, article } = fallBack(await readArticle(db, articleId));
    return {
      chain: { articleId },
      otherMoves,
      article,
      spans: spansOf(revision.text, input.ranges),
      number: (last._max.number ?? 0) + 1,
    };
  },
  async handle({ input, loaded, ...context }) {
    const { articleId, revisionId, statement, category, priority, findingId, claimant } = input;
    requireSomebodyElse(claimant, context.actor.newsroomName);
    const { spans, number, article } = loaded;
    const claim = { statement, category, priority, findingId, claimant, spans };
    const place = { articleId, revisionId, number, article };
    const [claimId = ""] = await writeClaims(context, place, [claim]);
    return { claimId, number };
  },
});
