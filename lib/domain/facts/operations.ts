import { z } from "zod";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { numberedPageInput, numberedPageOf, paged } from "#lib/platform/api/paging.ts";
import { judgeFacts } from "./commands/judge-facts.ts";
import { withdrawJudgments } from "./commands/withdraw-judgments.ts";
import { accountFor } from "./coverage.ts";
import { listJudgments, readFacts } from "./queries.ts";
import { factResource } from "./resource.ts";

const named = { articleId: "article" };
const of = readArticleOperation;

export const listFactsOperation = readOperation({
  path: "/articles/{article}/facts",
  summary: "What in the newest revision can be wrong, as the last run of the checks read it.",
  input: z.object({ articleId: z.uuid(), ...numberedPageInput }),
  named,
  answer: numberedPageOf(factResource),
  async read(db, { articleId, after = 0, limit }) {
    await readArticle(db, articleId);
    const { id: revisionId } = await currentRevision(db, articleId);
    const facts = (await readFacts(db, revisionId)) ?? [];
    const judgments = new Map(
      (await listJudgments(db, articleId)).map((judgment) => [judgment.factKey, judgment]),
    );
    const claims = await db.claim.findMany({
      where: { articleId },
      select: { number: true, state: true, spans: { where: { revisionId } } },
    });
    const rows = accountFor(facts, claims, new Set(judgments.keys())).map((fact, index) => ({
      ...fact,
      number: index + 1,
      testedBy: fact.by,
      untestedBecause: fact.reason ?? null,
      judgment: judgments.get(fact.key) ?? null,
    }));
    return paged(rows.slice(after, after + limit + 1), limit, ({ number }) => number);
  },
});

export const judgeFactsOperation = commandOperation({
  path: "/articles/{article}/facts/judge",
  summary: "Judge facts of the text not checkable, with a reason.",
  ...{ command: judgeFacts, named, of, answer: z.object({ judged: z.int() }) },
});

export const withdrawJudgmentsOperation = commandOperation({
  path: "/articles/{article}/facts/withdraw-judgments",
  summary: "Take back that facts are not checkable.",
  ...{ command: withdrawJudgments, named, of, answer: z.object({ withdrawn: z.int() }) },
});
