import { z } from "zod";
import { settings } from "#lib/core/env.ts";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { jsonBytesOf } from "#lib/platform/api/file-bytes.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { numberedPageInput, numberedPageOf, paged } from "#lib/platform/api/paging.ts";
import { addSource } from "./commands/add-source.ts";
import { setVisibility } from "./commands/set-visibility.ts";
import { readSource, readVisibleSource, sourcesAfter } from "./queries.ts";
import { sourceResource } from "./resource.ts";

export const listSourcesOperation = readOperation({
  path: "/articles/{article}/sources",
  summary: "An article's source list, as far as one may see it.",
  input: z.object({ articleId: z.uuid(), ...numberedPageInput }),
  named: { articleId: "article" },
  answer: numberedPageOf(sourceResource),
  async read(db, { articleId, after, limit }) {
    const { id } = await readArticle(db, articleId);
    return paged(await sourcesAfter(db, id, after ?? 0, limit + 1), limit, ({ number }) => number);
  },
});

export const readSourceOperation = readOperation({
  path: "/sources/{source}",
  summary: "One source.",
  input: z.object({ sourceId: z.uuid() }),
  named: { sourceId: "source" },
  answer: sourceResource,
  async read(db, { sourceId }) {
    const { articleId } = await readVisibleSource(db, sourceId);
    return readSource(db, articleId, sourceId);
  },
});

export const addSourceOperation = commandOperation({
  path: "/articles/{article}/sources",
  summary: "Add a source to an article's list.",
  command: addSource,
  mostBytes: () => jsonBytesOf(settings().MAX_UPLOAD_BYTES),
  named: { articleId: "article" },
  of: readArticleOperation,
  answer: z.object({ sourceId: z.uuid(), number: z.int() }),
});

export const setVisibilityOperation = commandOperation({
  path: "/sources/{source}/visibility",
  summary: "Say who sees a source.",
  command: setVisibility,
  named: { sourceId: "source" },
  of: readSourceOperation,
});
