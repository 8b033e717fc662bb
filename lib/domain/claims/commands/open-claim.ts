import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { fallBack } from "#lib/domain/articles/fall-back.ts";
import { readArticle, revisionForWrite } from "#lib/domain/articles/queries.ts";
import { spansOf } from "#lib/domain/articles/ranges.ts";
import { readFinding } from "#lib/domain/findings/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { claimantColumns } from "../claimant.ts";
import { openClaimInput } from "../schema.ts";
import { firstClaimState } from "../workflow.ts";

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
      falls: { article },
      revision,
      spans: spansOf(revision.text, input.ranges),
      number: (last._max.number ?? 0) + 1,
    };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { articleId, statement, category, priority, findingId, claimant } = input;
    const { newsroomId } = actor;
    const { revision, spans, number, falls } = loaded;
    const id = newId();
    const claim = { id, newsroomId, articleId, number, statement, category, priority, findingId };
    const state = firstClaimState;
    await db.claim.createMany({
      data: {
        ...claim,
        ...claimantColumns(claimant),
        ...{ state, openedById: actor.memberId, createdAt: at },
      },
    });
    const owner = { newsroomId, claimId: id, revisionId: revision.id };
    await db.claimSpan.createMany({
      data: spans.map((span, ordinal) => ({ ...owner, ordinal, ...span })),
    });
    const facts = { claim: id, number, revision: revision.id, finding: findingId };
    const opened = { ...facts, category, priority, state, ...falls };
    await record("claim.opened", opened, { statement, spans, claimant });
    return { claimId: id, number };
  },
});
