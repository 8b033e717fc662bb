import { AppError } from "#lib/core/errors.ts";
import type { Block } from "#lib/domain/articles/blocks.ts";
import { isArticleAuthor, readArticle } from "#lib/domain/articles/queries.ts";
import { type ArticleStep, articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { listJudgments, readFacts } from "#lib/domain/facts/queries.ts";
import { readOpenContradictions } from "#lib/domain/findings/queries.ts";
import { readStanding } from "#lib/domain/revisions/queries.ts";
import {
  contradictionBlocks,
  signOffBlocks,
  untestedBlocks,
} from "#lib/domain/revisions/sign-off-blocks.ts";
import { listSourceTexts } from "#lib/domain/sources/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { type CaseParts, wrongWords } from "./case-file.ts";
import type { CorrectionState, ErrorType, Severity } from "./corrections.ts";
import { figuresOf } from "./figures.ts";

/** What a step of an article's life works on: the article, locked. */
export async function articleForStep(
  db: Db,
  articleId: string,
  memberId: string,
  step: ArticleStep,
) {
  await lockRow(db, "article", articleId);
  const article = await readArticle(db, articleId);
  return {
    chain: { articleId },
    article,
    relation: { articleAuthor: await isArticleAuthor(db, articleId, memberId) },
    move: { workflow: articleWorkflow, subject: article, step },
  };
}

/** Whether the checks have run on this text, and none is on its way. */
export async function isTested(db: Db, revisionId: string): Promise<boolean> {
  const runs = await db.checkRun.findMany({ where: { revisionId }, select: { state: true } });
  const states = runs.map(({ state }) => state);
  return states.includes("done") && !states.some((one) => one === "queued" || one === "running");
}

/** What keeps the checking of an article's newest text from being finished. */
export async function readBlocks(db: Db, articleId: string, revisionId: string): Promise<Block[]> {
  return [
    ...signOffBlocks(await readStanding(db, articleId)),
    ...contradictionBlocks(await readOpenContradictions(db, articleId)),
    ...untestedBlocks(await isTested(db, revisionId)),
  ];
}

/** How the facts of a revision are accounted for at this moment. */
export async function readFigures(db: Db, articleId: string, revisionId: string) {
  const claims = await db.claim.findMany({
    where: { articleId },
    select: {
      number: true,
      state: true,
      spans: { where: { revisionId }, select: { start: true, end: true } },
    },
  });
  const judgments = await listJudgments(db, articleId);
  const judged = new Set(judgments.map(({ factKey }) => factKey));
  return figuresOf((await readFacts(db, revisionId)) ?? [], claims, judged);
}

/** The end of the checking of a revision, the last where there are several. */
export function readChecking(db: Db, revisionId: string) {
  return db.checking.findFirst({
    where: { revisionId },
    orderBy: { createdAt: "desc" },
    include: { finishedBy: { include: { person: true } } },
  });
}
export type CheckingRow = NonNullable<Awaited<ReturnType<typeof readChecking>>>;

/** Where an article was published, and when, the last first. */
export function listPublications(db: Db, articleId: string) {
  return db.publication.findMany({
    where: { articleId },
    orderBy: { createdAt: "desc" },
    include: {
      publishedBy: { include: { person: true } },
      revision: { select: { number: true } },
    },
  });
}
export type PublicationRow = Awaited<ReturnType<typeof listPublications>>[number];

/** The text that readers have, by its hash: the last that was published, or by which a correction was made. */
export async function readPublishedSha256(db: Db, articleId: string) {
  const [row] = await db.$queryRaw<{ sha256: string | null }[]>`
    SELECT published_sha256(newsroom_id, id) AS sha256 FROM article WHERE id = ${articleId}::uuid`;
  return row?.sha256 ?? undefined;
}

/** The correction of an article that is open, if there is one. */
export function readOpenCorrection(db: Db, articleId: string) {
  return db.publicationCorrection.findFirst({
    where: { articleId, correctedAt: null },
    orderBy: { id: "desc" },
  });
}

/** Which corrections are asked for: all where nothing is said. */
export interface CorrectionFilter {
  articleId?: string;
  state?: CorrectionState;
  severity?: Severity;
}

const inCorrection = {
  article: { select: { id: true, title: true, language: true, direction: true } },
  claim: {
    select: {
      number: true,
      spans: {
        select: { revisionId: true, start: true, end: true, exact: true },
        orderBy: { ordinal: "asc" },
      },
    },
  },
  openedBy: { include: { person: true } },
  correctedBy: { include: { person: true } },
} as const;

/** Corrections of published texts, the newest first, from behind one on. */
export function listCorrections(
  db: Db,
  { articleId, state, severity }: CorrectionFilter,
  page: { after?: string; take?: number } = {},
) {
  const made = state && { correctedAt: state === "open" ? null : { not: null } };
  return db.publicationCorrection.findMany({
    where: { articleId, severity, ...made, ...(page.after && { id: { lt: page.after } }) },
    orderBy: { id: "desc" },
    take: page.take,
    include: inCorrection,
  });
}
export type CorrectionRow = Awaited<ReturnType<typeof listCorrections>>[number];

/** One of them. Throws `not_found` where there is none. */
export async function readCorrection(db: Db, id: string): Promise<CorrectionRow> {
  const row = await db.publicationCorrection.findFirst({ where: { id }, include: inCorrection });
  if (!row) throw new AppError("not_found", "There is no such correction here.");
  return row;
}

/** What a case for the check engine is made of. Throws `conflict` where the error is about no words of the text. */
export async function readCase(db: Db, id: string): Promise<CaseParts> {
  const row = await db.publicationCorrection.findFirst({
    where: { id },
    include: { ...inCorrection, article: true, revision: true, correctedIn: true },
  });
  if (!row) throw new AppError("not_found", "There is no such correction here.");
  const { article, revision, correctedIn, rule } = row;
  const wrong = wrongWords(row);
  if (wrong === undefined)
    throw new AppError("conflict", "A case for the checks needs the words that are wrong.");
  const sources = await listSourceTexts(db, article.id);
  const { text } = revision;
  return {
    ...{ id, article, text, wrong, errorType: row.errorType as ErrorType },
    sources: sources.map((source) => source.text),
    ...(rule && { rule }),
    ...(correctedIn && correctedIn.text !== text && { correctedText: correctedIn.text }),
  };
}

/** Whether a claim is one of this article's. */
export async function isClaimOf(db: Db, articleId: string, id: string): Promise<boolean> {
  return (await db.claim.count({ where: { id, articleId } })) > 0;
}
