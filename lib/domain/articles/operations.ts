import { z } from "zod";
import { MAX_FILE_BYTES } from "#lib/engines/ingest/limits.ts";
import { jsonBytesOf } from "#lib/platform/api/file-bytes.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import { importArticle } from "./commands/import-article.ts";
import { currentRevision, readArticle } from "./queries.ts";
import { articleResource, oneArticleResource } from "./resource.ts";

export const listArticlesOperation = readOperation({
  path: "/articles",
  summary: "The newsroom's articles, the newest first.",
  input: z.object(pageInput),
  answer: pageOf(articleResource),
  async read(db, { after, limit }) {
    const rows = await db.article.findMany({
      where: after ? { id: { lt: after } } : {},
      orderBy: { id: "desc" },
      take: limit + 1,
      include: { authors: true },
    });
    return paged(rows, limit, ({ id }) => id);
  },
});

export const readArticleOperation = readOperation({
  path: "/articles/{article}",
  summary: "One article, with its newest revision.",
  input: z.object({ articleId: z.uuid() }),
  named: { articleId: "article" },
  answer: oneArticleResource,
  async read(db, { articleId }) {
    const article = await readArticle(db, articleId);
    return { ...article, revision: await currentRevision(db, articleId) };
  },
});

export const importArticleOperation = commandOperation({
  path: "/articles",
  summary: "Bring in a draft: its text, or a file's bytes.",
  command: importArticle,
  mostBytes: () => jsonBytesOf(MAX_FILE_BYTES),
  answer: z.object({ articleId: z.uuid(), revisionId: z.uuid() }),
});
