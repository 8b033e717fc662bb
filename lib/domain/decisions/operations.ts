import { z } from "zod";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { readClaimOperation as of } from "#lib/domain/claims/read-operations.ts";
import { decisionResource } from "#lib/domain/claims/resource.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import { approveClaim } from "./commands/approve-claim.ts";
import { grantBreakGlass } from "./commands/grant-break-glass.ts";
import { returnClaim } from "./commands/return-claim.ts";
import { revokeBreakGlass } from "./commands/revoke-break-glass.ts";

export const listDecisionsOperation = readOperation({
  path: "/articles/{article}/decisions",
  summary: "What was decided on an article's claims, the oldest first.",
  input: z.object({ articleId: z.uuid(), ...pageInput }),
  named: { articleId: "article" },
  answer: pageOf(decisionResource),
  async read(db, { articleId, after, limit }) {
    const { id } = await readArticle(db, articleId);
    const rows = await db.decision.findMany({
      where: { claim: { articleId: id }, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: "asc" },
      take: limit + 1,
    });
    return paged(rows, limit, ({ id }) => id);
  },
});

const named = { claimId: "claim" };
const answer = z.object({ decisionId: z.uuid() });

export const approveClaimOperation = commandOperation({
  path: "/claims/{claim}/approve",
  summary: "Approve a proposed verdict, bound to what it rests on.",
  ...{ command: approveClaim, named, answer, of },
});

export const returnClaimOperation = commandOperation({
  path: "/claims/{claim}/return",
  summary: "Return a proposed verdict, with a reason.",
  ...{ command: returnClaim, named, answer, of },
});

export const grantBreakGlassOperation = commandOperation({
  path: "/claims/{claim}/break-glass",
  summary: "Give one editor leave to decide on a claim alone.",
  ...{ command: grantBreakGlass, named, of },
  answer: z.object({ breakGlassId: z.uuid(), expiresAt: z.iso.datetime() }),
});

export const revokeBreakGlassOperation = commandOperation({
  path: "/break-glass/{leave}/revoke",
  summary: "Take back leave to decide alone.",
  command: revokeBreakGlass,
  named: { breakGlassId: "leave" },
});
