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

/** Of whoever opened one, and of whoever made it. */
export const corrections: RowCheck = {
  what: "correction",
  rows: "SELECT newsroom_id, article_id, id::text AS key, severity || ' ' || error AS value FROM publication_correction",
  told: {
    "correction.opened": ({ data, detail, erased }) => [
      [data.correction, erased ? undefined : `${data.severity} ${detail.error}`],
    ],
  },
};

export const madeCorrections: RowCheck = {
  what: "end of the correction",
  rows: `SELECT newsroom_id, article_id, id::text AS key, missed_at || ' ' || notice || ' ' || url AS value
    FROM publication_correction WHERE corrected_at IS NOT NULL`,
  told: {
    "correction.made": ({ data, detail, erased }) => [
      [data.correction, erased ? undefined : `${data.missedAt} ${detail.notice} ${detail.url}`],
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
