import type { RowCheck, Told } from "./row-check.ts";

/** How rows are held against the log of their article, where its report does not say all of them. */

const ofClaim = (table: string, alias: string) =>
  `${table} ${alias} JOIN claim c ON c.newsroom_id = ${alias}.newsroom_id AND c.id = ${alias}.claim_id`;

interface Place {
  start: number;
  end: number;
}
const places = (spans: readonly Place[]) => spans.map(({ start, end }) => `${start}-${end}`).join();

/** Spans of the things that a revision lists, in the order of the body, which the detail keeps. */
const placed = <Thing>(
  things: readonly Thing[],
  spans: readonly { spans: readonly Place[] }[],
  key: (thing: Thing) => string,
): Told[] =>
  things.flatMap((thing, index): Told[] => {
    const its = spans[index];
    return its ? [[key(thing), places(its.spans)]] : [];
  });

interface Brought {
  data: { revision: string; brought?: readonly { annotation: string }[] | undefined };
  detail: { brought?: readonly { spans: readonly Place[] }[] | undefined };
}
const broughtWith = ({ data, detail }: Brought): Told[] =>
  placed(
    data.brought ?? [],
    detail.brought ?? [],
    ({ annotation }) => `${annotation} ${data.revision}`,
  );

export const claimSpans: RowCheck = {
  what: "passage of the claim",
  rows: `SELECT s.newsroom_id, c.article_id, s.claim_id || ' ' || s.revision_id AS key,
    string_agg(s.start_offset || '-' || s.end_offset, ',' ORDER BY s.ordinal) AS value
    FROM ${ofClaim("claim_span", "s")} GROUP BY 1, 2, 3`,
  told: {
    "claim.opened": ({ data, detail }) => [
      [`${data.claim} ${data.revision}`, places(detail.spans)],
    ],
    "claim.reattached": ({ data, detail }) => [
      [`${data.claim} ${data.revision}`, places(detail.spans)],
    ],
    "article.revised": ({ data, detail }) =>
      placed(data.claims, detail.claims, ({ claim }) => `${claim} ${data.revision}`),
  },
};

export const annotationSpans: RowCheck = {
  what: "passage of the note",
  rows: `SELECT s.newsroom_id, a.article_id, s.annotation_id || ' ' || s.revision_id AS key,
    string_agg(s.start_offset || '-' || s.end_offset, ',' ORDER BY s.ordinal) AS value
    FROM annotation_span s JOIN annotation a ON a.newsroom_id = s.newsroom_id AND a.id = s.annotation_id GROUP BY 1, 2, 3`,
  told: {
    "article.imported": broughtWith,
    "annotation.added": ({ data, detail }) => [
      [`${data.annotation} ${data.revision}`, places(detail.spans)],
    ],
    "annotation.reattached": ({ data, detail }) => [
      [`${data.annotation} ${data.revision}`, places(detail.spans)],
    ],
    "article.revised": (event) => [
      ...broughtWith(event),
      ...placed(
        event.data.annotations,
        event.detail.annotations,
        ({ annotation }) => `${annotation} ${event.data.revision}`,
      ),
    ],
  },
};

/** All editions: a run says the words of each finding that it reports. */
export const findingSpans: RowCheck = {
  what: "passage of the finding",
  rows: `SELECT s.newsroom_id, f.article_id, s.finding_id || ' ' ||
    string_agg(s.start_offset || '-' || s.end_offset, ',' ORDER BY s.ordinal) AS key, NULL AS value
    FROM finding_span s JOIN finding f ON f.newsroom_id = s.newsroom_id AND f.id = s.finding_id
    GROUP BY s.newsroom_id, f.article_id, s.finding_id, s.edition`,
  told: {
    "checks.run": ({ detail }) =>
      detail.findings.map(({ id, spans }) => [`${id} ${places(spans)}`]),
    "checks.compared": ({ detail }) =>
      detail.findings.map(({ id, spans }) => [`${id} ${places(spans)}`]),
  },
};

export const authors: RowCheck = {
  what: "author",
  rows: "SELECT newsroom_id, article_id, member_id::text AS key, because AS value FROM article_author",
  told: {
    "article.imported": ({ detail }) => detail.authors.map((one) => [one.member, one.because]),
    "article.revised": ({ detail }) => detail.authors.map((one) => [one.member, one.because]),
  },
};

/** A run is asked for with a revision, or by itself. */
export const checkRuns: RowCheck = {
  what: "run of the checks",
  rows: `SELECT newsroom_id, article_id, CASE state WHEN 'done' THEN 'done ' || revision_id || ' by ' || engine
    WHEN 'failed' THEN 'failed ' || id ELSE 'of ' || revision_id END AS key, NULL AS value FROM check_run`,
  told: {
    "article.revised": ({ data }) => [[`of ${data.revision}`]],
    "checks.requested": ({ data }) => [[`of ${data.revision}`]],
    "checks.failed": ({ data }) => [[`failed ${data.run}`]],
    "checks.run": ({ data }) => [[`done ${data.revision} by ${data.engine}`]],
  },
};

/** Only a run that is recorded accounts for the facts of a text. */
export const coverages: RowCheck = {
  what: "coverage of the revision",
  rows: `SELECT r.newsroom_id, r.article_id, r.revision_id || ' by ' || coalesce(r.engine, '–') AS key, NULL AS value
    FROM coverage o JOIN check_run r ON r.newsroom_id = o.newsroom_id AND r.id = o.run_id`,
  told: { "checks.run": ({ data }) => [[`${data.revision} by ${data.engine}`]] },
};

export const dismissals: RowCheck = {
  what: "dismissal of",
  rows: `SELECT DISTINCT ON (newsroom_id, article_id, input_key) newsroom_id, article_id, input_key AS key,
    CASE WHEN restored_at IS NULL THEN 'dismissed' ELSE 'restored' END AS value
    FROM dismissal ORDER BY newsroom_id, article_id, input_key, created_at DESC, id DESC`,
  told: {
    "finding.dismissed": ({ detail }) => [[detail.inputKey, "dismissed"]],
    "findings.dismissed": ({ detail }) => detail.inputKeys.map((key) => [key, "dismissed"]),
    "findings.restored": ({ detail }) => detail.inputKeys.map((key) => [key, "restored"]),
  },
};

export const factJudgments: RowCheck = {
  what: "judgement of the fact",
  rows: `SELECT DISTINCT ON (newsroom_id, article_id, fact_key) newsroom_id, article_id, trim(fact_key) AS key,
    CASE WHEN withdrawn_at IS NULL THEN 'judged' ELSE 'withdrawn' END AS value
    FROM fact_judgment ORDER BY newsroom_id, article_id, fact_key, created_at DESC, id DESC`,
  told: {
    "facts.judged": ({ detail }) => detail.facts.map(({ key }) => [key, "judged"]),
    "facts.judgment_withdrawn": ({ detail }) => detail.facts.map(({ key }) => [key, "withdrawn"]),
  },
};

export const checklistMarks: RowCheck = {
  what: "mark on the checklist of claim",
  rows: `SELECT m.newsroom_id, c.article_id, m.claim_id || ' ' || m.item_id AS key, m.mark AS value
    FROM ${ofClaim("checklist_mark", "m")}`,
  told: {
    "checklist.marked": ({ data }) => [[`${data.claim} ${data.item}`, data.mark]],
  },
};
