import type { RowCheck } from "./row-check.ts";

/** How rows of what was said of an article as a whole are held against its log. */

export const checkings: RowCheck = {
  what: "end of checking",
  rows: "SELECT newsroom_id, article_id, id::text AS key, scope || ' ' || trim(sha256) AS value FROM checking",
  told: {
    "article.checked": ({ data, detail, erased }) => [
      [data.checking, erased ? undefined : `${data.scope} ${detail.sha256}`],
    ],
  },
};

export const publications: RowCheck = {
  what: "publication",
  rows: "SELECT newsroom_id, article_id, id::text AS key, trim(sha256) || ' ' || url AS value FROM publication",
  told: {
    "article.published": ({ data, detail, erased }) => [
      [data.publication, erased ? undefined : `${detail.sha256} ${detail.url}`],
    ],
  },
};
