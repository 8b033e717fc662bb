import { AppError } from "#lib/core/errors.ts";
import { isArticleAuthor, readArticle } from "#lib/domain/articles/queries.ts";
import { articleWorkflow } from "#lib/domain/articles/workflow.ts";
import { readCheckSettings } from "#lib/domain/check-settings/queries.ts";
import { listSourceTexts } from "#lib/domain/sources/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { articleIdsHeldUnseen, guardedContradictionIds } from "#lib/platform/db/lookups.ts";
import type { KeptFinding } from "./compare-runs.ts";
import { spansOfEdition } from "./editions.ts";
import { openContradictions } from "./open-contradictions.ts";
import { placedAgain } from "./place-again.ts";
import { isOutdated, isPending, type RunState, type RunView } from "./runs.ts";
import { settingsDigest } from "./settings-digest.ts";

export type FindingRow = Awaited<ReturnType<typeof listFindings>>[number];

/**
 * What the checks report of a revision, in the order of the text: what its last run found. A claim that
 * one of the same inputs was turned into, in an earlier revision, is its claim still.
 */
export async function listFindings(
  db: Db,
  { id: revisionId, articleId, text }: { id: string; articleId: string; text: string },
) {
  const include = { spans: { orderBy: { ordinal: "asc" } } } as const;
  const found = await db.finding.findMany({
    where: { revisionId, supersededById: null },
    orderBy: { ordinal: "asc" },
    include,
  });
  // The checks do not read a restricted source again: what they found in it holds while its words stand.
  const id = { in: await guardedContradictionIds(db, [articleId]) };
  const earlier = await db.finding.findMany({ where: { id, NOT: { revisionId } }, include });
  const findings = [...found, ...earlier.map((finding) => placedAgain(finding, text))];
  const [first] = findings;
  const claims = first ? await listClaimsOfFindings(db, [first.articleId]) : [];
  return findings.map((finding) => ({
    ...finding,
    claims: claims.filter(({ inputKey }) => inputKey === finding.inputKey),
  }));
}

/** The claims that findings were turned into, with the inputs of those. */
async function listClaimsOfFindings(db: Db, articleIds: readonly string[]) {
  const claims = await db.claim.findMany({
    where: { articleId: { in: [...articleIds] }, findingId: { not: null } },
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      state: true,
      articleId: true,
      finding: { select: { inputKey: true } },
    },
  });
  return claims.map(({ finding, ...claim }) => ({ ...claim, inputKey: finding?.inputKey }));
}

/**
 * Since which run the checks have reported what they did of the revision before, by inputs: what a new
 * text has in common with it is not new to the reader.
 */
export async function listReportedBefore(
  db: Db,
  { articleId, number }: { articleId: string; number: number },
): Promise<Map<string, { outcome: string; sinceRunId: string }>> {
  const rows = await db.finding.findMany({
    where: { supersededById: null, revision: { articleId, number: number - 1 } },
    select: { inputKey: true, outcome: true, sinceRunId: true },
  });
  return new Map(rows.map(({ inputKey, ...said }) => [inputKey, said]));
}

/** All that the checks ever reported of a revision, as the last run left it. */
export async function listKeptFindings(db: Db, revisionId: string): Promise<KeptFinding[]> {
  const rows = await db.finding.findMany({
    where: { revisionId },
    include: { spans: { orderBy: { ordinal: "asc" } } },
  });
  return rows.map((row) => ({ ...row, spans: spansOfEdition(row) }));
}

/** An article's last run of the checks, pending or ended. */
export function readLastRun(db: Db, articleId: string) {
  return db.checkRun.findFirst({ where: { articleId }, orderBy: { number: "desc" } });
}

/** The last run for the screen; undefined where the checks never ran. */
export async function readRunView(db: Db, articleId: string): Promise<RunView | undefined> {
  const run = await readLastRun(db, articleId);
  if (!run) return undefined;
  const { number, progress, failure, revisionId } = run;
  const state = run.state as RunState;
  const done = state === "done";
  const current = { revisionId, supersededById: null };
  const findings = done ? await db.finding.count({ where: current }) : undefined;
  return { number, state, progress, failure: failure ?? undefined, findings };
}

/**
 * A run that is still to be done, with its article locked.
 * @throws AppError `not_found` where there is none, `conflict` where it has come to an end
 */
export async function lockPendingRun(db: Db, runId: string) {
  const where = { id: runId };
  const found = await db.checkRun.findFirst({ where, select: { articleId: true } });
  if (!found) throw new AppError("not_found", "There is no such run of the checks here.");
  await lockRow(db, "article", found.articleId);
  const run = await db.checkRun.findFirstOrThrow({ where });
  if (!isPending(run)) throw new AppError("conflict", "This run of the checks has ended.");
  return run;
}

/** What a job needs to do a run: undefined where the run has ended, or there is none. */
export async function readCheckTask(db: Db, runId: string) {
  const run = await db.checkRun.findFirst({ where: { id: runId } });
  if (!run || !isPending(run)) return undefined;
  const newsroom = await db.newsroom.findFirstOrThrow();
  const { publishedOn, timeZone, language } = await readArticle(db, run.articleId);
  const { text } = await db.revision.findFirstOrThrow({ where: { id: run.revisionId } });
  const settings = await readCheckSettings(db);
  const sources = await listSourceTexts(db, run.articleId);
  const texts = sources.map((source) => source.text);
  const input = { text, publishedOn, timeZone, language, sources: texts, settings };
  return { newsroom, input, sourceIds: sources.map(({ id }) => id) };
}

/** The articles of the newsroom whose last run is outdated, and that can be checked still. */
export async function listOutdated(db: Db, engine: string): Promise<string[]> {
  const now = { engine, settings: settingsDigest(await readCheckSettings(db)) };
  const runs = await db.checkRun.findMany({
    where: { article: { state: { in: Object.keys(articleWorkflow.steps.check) } } },
    orderBy: [{ articleId: "asc" }, { number: "desc" }],
    distinct: ["articleId"],
    select: { articleId: true, revisionId: true, state: true, engine: true, settings: true },
  });
  const newest = await db.revision.findMany({
    orderBy: [{ articleId: "asc" }, { number: "desc" }],
    distinct: ["articleId"],
    select: { id: true },
  });
  const current = new Set(newest.map(({ id }) => id));
  return runs
    .filter((run) => isOutdated({ ...run, isCurrent: current.has(run.revisionId) }, now))
    .map(({ articleId }) => articleId);
}

/**
 * The run whose findings are marked as new where they were not there before: the last that came to
 * an end, if it was not the first. Of the first run everything would be new.
 */
export async function readNewsRun(db: Db, articleId: string): Promise<string | undefined> {
  const [last, before] = await db.checkRun.findMany({
    where: { articleId, state: "done" },
    orderBy: { number: "desc" },
    take: 2,
    select: { id: true },
  });
  return before && last?.id;
}

/** The findings of an article that are set aside, by what that holds on to. */
export function listDismissals(db: Db, articleId: string) {
  return db.dismissal.findMany({
    where: { articleId, restoredAt: null },
    include: { dismissedBy: { include: { person: true } } },
  });
}

/** What decides whether contradictions of these articles are open, for `countOpenContradictions`. */
export async function listContradictions(db: Db, articleIds: readonly string[]) {
  const articleId = { in: [...articleIds] };
  const newest = await db.revision.findMany({
    where: { articleId },
    orderBy: [{ articleId: "asc" }, { number: "desc" }],
    distinct: ["articleId"],
    select: { id: true },
  });
  const revisionId = { in: newest.map(({ id }) => id) };
  const guarded = { id: { in: await guardedContradictionIds(db, articleIds) } };
  const found = await db.finding.findMany({
    where: { OR: [{ revisionId }, guarded], outcome: "contradiction", supersededById: null },
    select: { articleId: true, inputKey: true },
  });
  const claims = await listClaimsOfFindings(db, articleIds);
  const contradictions = found.map((finding) => ({
    ...finding,
    claims: claims.filter(
      (claim) => claim.articleId === finding.articleId && claim.inputKey === finding.inputKey,
    ),
  }));
  const dismissals = await db.dismissal.findMany({
    where: { articleId, restoredAt: null },
    select: { articleId: true, inputKey: true },
  });
  return { contradictions, dismissals };
}

/** How many contradictions of an article are open, and whether one is that the reader does not see. */
export async function readOpenContradictions(db: Db, articleId: string) {
  const open = openContradictions(await listContradictions(db, [articleId])).length;
  return { open, heldUnseen: (await articleIdsHeldUnseen(db, [articleId])).length > 0 };
}

/** One finding of the newsroom, or `not_found`. */
export async function readFinding(db: Db, id: string) {
  const finding = await db.finding.findFirst({ where: { id } });
  if (!finding) throw new AppError("not_found", "There is no such finding here.");
  return finding;
}

/**
 * Findings of one article for a command that sets them aside or takes them up again: the article is
 * locked. `dismissed` are those of their input keys that are set aside now.
 */
export async function findingsForWrite(db: Db, ids: readonly string[], memberId: string) {
  const findings = await db.finding.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, articleId: true, inputKey: true },
    orderBy: { ordinal: "asc" },
  });
  const articleId = findings[0]?.articleId;
  if (articleId === undefined || findings.length < ids.length) {
    throw new AppError("not_found", "There is no such finding here.");
  }
  if (findings.some((finding) => finding.articleId !== articleId)) {
    throw new AppError("invalid_input", "These findings belong to several articles.");
  }
  await lockRow(db, "article", articleId);
  const gone = { id: { in: [...ids] }, NOT: { supersededById: null } };
  if ((await db.finding.count({ where: gone })) > 0) {
    throw new AppError("conflict", "The checks no longer report this: load the page again.");
  }
  const inputKeys = [...new Set(findings.map(({ inputKey }) => inputKey))];
  const held = await db.dismissal.findMany({
    where: { articleId, inputKey: { in: inputKeys }, restoredAt: null },
    select: { inputKey: true },
  });
  return {
    chain: { articleId },
    relation: { articleAuthor: await isArticleAuthor(db, articleId, memberId) },
    articleId,
    findings,
    inputKeys,
    dismissed: new Set(held.map(({ inputKey }) => inputKey)),
  };
}
