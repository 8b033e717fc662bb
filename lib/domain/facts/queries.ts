import { AppError } from "#lib/core/errors.ts";
import { currentRevision, isArticleAuthor, readArticle } from "#lib/domain/articles/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { type StoredFact, storedFacts } from "./schema.ts";

/** The facts of a revision as its newest run of the checks saw them; undefined before the first. */
export async function readFacts(db: Db, revisionId: string): Promise<StoredFact[] | undefined> {
  const row = await db.coverage.findFirst({
    where: { run: { revisionId } },
    // Of one run, with its sources before without: those who see them all are shown that.
    orderBy: [{ run: { number: "desc" } }, { alone: "asc" }],
    select: { facts: true },
  });
  return row ? storedFacts.parse(JSON.parse(row.facts)) : undefined;
}

/** The judgments of an article that hold. */
export function listJudgments(db: Db, articleId: string) {
  return db.factJudgment.findMany({
    where: { articleId, withdrawnAt: null },
    orderBy: { createdAt: "asc" },
    include: { judgedBy: { include: { person: true } } },
  });
}

/** What a command on facts works on: locks the article; `invalid_input` where a fact is not in it. */
export async function factsForWrite(
  db: Db,
  articleId: string,
  keys: readonly string[],
  memberId: string,
) {
  await lockRow(db, "article", articleId);
  const article = await readArticle(db, articleId);
  const revision = await currentRevision(db, article.id);
  const byKey = new Map((await readFacts(db, revision.id))?.map((fact) => [fact.key, fact]));
  const facts = keys.map((key) => {
    const fact = byKey.get(key);
    if (!fact) throw new AppError("invalid_input", "There is no such fact in this text any more.");
    return fact;
  });
  const judged = await db.factJudgment.count({
    where: { articleId, factKey: { in: [...keys] }, withdrawnAt: null },
  });
  return {
    chain: { articleId },
    relation: { articleAuthor: await isArticleAuthor(db, articleId, memberId) },
    facts,
    judged,
  };
}
