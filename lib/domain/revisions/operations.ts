import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { readAnnotationOperation } from "#lib/domain/annotations/operations.ts";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { readClaimOperation } from "#lib/domain/claims/read-operations.ts";
import { MAX_FILE_BYTES } from "#lib/engines/ingest/limits.ts";
import { jsonBytesOf } from "#lib/platform/api/file-bytes.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { numberedPageInput, numberedPageOf, paged } from "#lib/platform/api/paging.ts";
import { applyCorrections } from "./commands/apply-corrections.ts";
import { confirmContext } from "./commands/confirm-context.ts";
import { editArticle } from "./commands/edit-article.ts";
import { importRevision } from "./commands/import-revision.ts";
import { reattachAnnotation } from "./commands/reattach-annotation.ts";
import { reattachClaim } from "./commands/reattach-claim.ts";
import { restoreRevision } from "./commands/restore-revision.ts";
import { signOffRevision } from "./commands/sign-off-revision.ts";
import { oneRevisionResource, revisionResource } from "./resource.ts";

export const listRevisionsOperation = readOperation({
  path: "/articles/{article}/revisions",
  summary: "An article's revisions, the first one first, without their texts.",
  input: z.object({ articleId: z.uuid(), ...numberedPageInput }),
  named: { articleId: "article" },
  answer: numberedPageOf(revisionResource),
  async read(db, { articleId, after = 0, limit }) {
    await readArticle(db, articleId);
    const rows = await db.revision.findMany({
      where: { articleId, number: { gt: after } },
      orderBy: { number: "asc" },
      take: limit + 1,
      omit: { text: true, document: true },
    });
    return paged(rows, limit, ({ number }) => number);
  },
});

export const readRevisionOperation = readOperation({
  path: "/revisions/{revision}",
  summary: "One revision, with its text.",
  input: z.object({ revisionId: z.uuid() }),
  named: { revisionId: "revision" },
  answer: oneRevisionResource,
  async read(db, { revisionId }) {
    const revision = await db.revision.findFirst({ where: { id: revisionId } });
    if (!revision) throw new AppError("not_found", "There is no such revision here.");
    return revision;
  },
});

const named = { articleId: "article" };
const of = readArticleOperation;
const answer = z.object({ revisionId: z.uuid(), number: z.int() });

export const editArticleOperation = commandOperation({
  path: "/articles/{article}/revisions",
  summary: "Make a new revision from an edited document.",
  ...{ command: editArticle, named, answer, of },
});

export const importRevisionOperation = commandOperation({
  path: "/articles/{article}/revisions/import",
  summary: "Make a new revision from a draft: its text, or a file's bytes.",
  ...{ command: importRevision, named, answer, of },
  mostBytes: () => jsonBytesOf(MAX_FILE_BYTES),
});

export const applyCorrectionsOperation = commandOperation({
  path: "/articles/{article}/corrections",
  summary: "Make a new revision of approved corrections and suggestions.",
  ...{ command: applyCorrections, named, answer, of },
});

export const restoreRevisionOperation = commandOperation({
  path: "/articles/{article}/restore",
  summary: "Make a new revision of the text of an earlier one.",
  ...{ command: restoreRevision, named, answer, of },
});

export const signOffOperation = commandOperation({
  path: "/articles/{article}/sign-off",
  summary: "Sign the newest revision off, bound to the hash of its text.",
  ...{ command: signOffRevision, named, of },
  answer: z.object({ signOffId: z.uuid() }),
});

export const reattachClaimOperation = commandOperation({
  path: "/claims/{claim}/reattach",
  summary: "Point a claim at other words, or at none.",
  ...{ command: reattachClaim, of: readClaimOperation },
  named: { claimId: "claim" },
});

export const confirmContextOperation = commandOperation({
  path: "/claims/{claim}/confirm-context",
  summary: "Confirm that a claim stands though its sentence changed.",
  ...{ command: confirmContext, of: readClaimOperation },
  named: { claimId: "claim" },
});

export const reattachAnnotationOperation = commandOperation({
  path: "/annotations/{annotation}/reattach",
  summary: "Point an annotation at other words.",
  ...{ command: reattachAnnotation, of: readAnnotationOperation },
  named: { annotationId: "annotation" },
});
