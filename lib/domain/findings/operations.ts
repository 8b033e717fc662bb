import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { currentRevision, readArticle } from "#lib/domain/articles/queries.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { dismissFindings } from "./commands/dismiss-findings.ts";
import { requestChecks } from "./commands/request-checks.ts";
import { restoreFindings } from "./commands/restore-findings.ts";
import { spansOfEdition } from "./editions.ts";
import { listDismissals, readFinding, readRunView } from "./queries.ts";
import { checkRunResource, findingResource } from "./resource.ts";
import { findingReport } from "./schema.ts";

type Where = NonNullable<Parameters<Db["finding"]["findMany"]>[0]>["where"];

const inTextOrder = [{ ordinal: "asc" }, { id: "asc" }] as const satisfies object[];

/** What comes after a finding in the text's order: pages go by ids, as numbers would tell how many are not seen. */
async function isAfter(db: Db, articleId: string, after: string): Promise<Where> {
  const last = await db.finding.findFirst({ where: { id: after, articleId } });
  if (!last) throw new AppError("not_found", "There is no such finding here.");
  const { ordinal, id } = last;
  return { OR: [{ ordinal: { gt: ordinal } }, { ordinal, id: { gt: id } }] };
}

async function withRest(db: Db, articleId: string, where: Where, take?: number) {
  const rows = await db.finding.findMany({
    where,
    orderBy: inTextOrder,
    take,
    include: { spans: { orderBy: { ordinal: "asc" } } },
  });
  const dismissed = new Set((await listDismissals(db, articleId)).map(({ inputKey }) => inputKey));
  return rows.map((row) => ({
    ...row,
    ...findingReport.parse(JSON.parse(row.report)),
    spans: spansOfEdition(row),
    isDismissed: dismissed.has(row.inputKey),
  }));
}

export const listFindingsOperation = readOperation({
  path: "/articles/{article}/findings",
  summary: "What the last run of the checks reports of the newest revision, in the text's order.",
  input: z.object({ articleId: z.uuid(), ...pageInput }),
  named: { articleId: "article" },
  answer: pageOf(findingResource),
  async read(db, { articleId, after, limit }) {
    const { id: revisionId } = await currentRevision(db, articleId);
    const rest = after ? await isAfter(db, articleId, after) : {};
    const where = { revisionId, supersededById: null, ...rest };
    return paged(await withRest(db, articleId, where, limit + 1), limit, ({ id }) => id);
  },
});

export const readFindingOperation = readOperation({
  path: "/findings/{finding}",
  summary: "One finding, with its computation.",
  input: z.object({ findingId: z.uuid() }),
  named: { findingId: "finding" },
  answer: findingResource,
  async read(db, { findingId }) {
    const { articleId, id } = await readFinding(db, findingId);
    const [finding] = await withRest(db, articleId, { id });
    return finding ?? Promise.reject(new Error("A finding that was there is gone."));
  },
});

export const readChecksOperation = readOperation({
  path: "/articles/{article}/checks",
  summary: "How far the article's last run of the checks is; null where they never ran.",
  input: z.object({ articleId: z.uuid() }),
  named: { articleId: "article" },
  answer: z.object({ run: checkRunResource.nullable() }),
  async read(db, { articleId }) {
    const { id } = await readArticle(db, articleId);
    return { run: (await readRunView(db, id)) ?? null };
  },
});

export const requestChecksOperation = commandOperation({
  path: "/articles/{article}/checks",
  summary: "Have the checks run over the newest revision.",
  command: requestChecks,
  named: { articleId: "article" },
  of: readArticleOperation,
  answer: z.object({ runId: z.uuid(), number: z.int() }),
});

const dismissed = z.object({ dismissed: z.int() });
const restored = z.object({ restored: z.int() });

export const dismissFindingsOperation = commandOperation({
  path: "/findings/dismiss",
  summary: "Set findings of one article aside, with a reason.",
  ...{ command: dismissFindings, answer: dismissed },
});

export const dismissFindingOperation = commandOperation({
  path: "/findings/{finding}/dismiss",
  summary: "Set a finding aside, with a reason.",
  ...{ command: dismissFindings, answer: dismissed, named: { findingIds: "finding" } },
  of: readFindingOperation,
});

export const restoreFindingsOperation = commandOperation({
  path: "/findings/restore",
  summary: "Take findings up again that were set aside.",
  ...{ command: restoreFindings, answer: restored },
});

export const restoreFindingOperation = commandOperation({
  path: "/findings/{finding}/restore",
  summary: "Take a finding up again that was set aside.",
  ...{ command: restoreFindings, answer: restored, named: { findingIds: "finding" } },
  of: readFindingOperation,
});
