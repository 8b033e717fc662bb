import type { RowCheck } from "./row-check.ts";

/** How rows of what people decide, sign, ask and show are held against the log of their article. */

const ofClaim = (table: string) =>
  `${table} t JOIN claim c ON c.newsroom_id = t.newsroom_id AND c.id = t.claim_id`;

export const signOffs: RowCheck = {
  what: "sign-off",
  rows: "SELECT newsroom_id, article_id, id::text AS key, trim(sha256) AS value FROM sign_off",
  told: { "article.signed_off": ({ data, detail }) => [[data.signOff, detail.sha256]] },
};

export const corrections: RowCheck = {
  what: "correction",
  rows: `SELECT t.newsroom_id, r.article_id, t.revision_id || ' of ' || coalesce(t.claim_id, t.annotation_id) AS key,
    NULL AS value FROM correction t JOIN revision r ON r.newsroom_id = t.newsroom_id AND r.id = t.revision_id`,
  told: {
    "article.revised": ({ data }) => [
      ...data.claims
        .filter(({ applied }) => applied)
        .map(({ claim }) => [`${data.revision} of ${claim}`] as const),
      ...data.annotations
        .filter(({ accepted }) => accepted)
        .map(({ annotation }) => [`${data.revision} of ${annotation}`] as const),
    ],
  },
};

export const carries: RowCheck = {
  what: "claim in a revision",
  rows: `SELECT t.newsroom_id, c.article_id, t.revision_id || ' ' || t.claim_id AS key, t.outcome AS value
    FROM ${ofClaim("claim_carry")}`,
  told: {
    "article.revised": ({ data }) =>
      data.claims.map(({ claim, outcome }) => [`${data.revision} ${claim}`, outcome]),
  },
};

export const confirmations: RowCheck = {
  what: "confirmation of a claim in a revision",
  rows: `SELECT t.newsroom_id, c.article_id, t.revision_id || ' ' || t.claim_id AS key, NULL AS value
    FROM ${ofClaim("claim_carry")} WHERE t.confirmed_at IS NOT NULL`,
  told: {
    "claim.context_confirmed": ({ data }) => [[`${data.revision} ${data.claim}`]],
  },
};

/** What stands for a list of viewers that names nobody. */
export const everybody = "everybody";
export const named = (seenBy: readonly { member: string }[] | undefined) =>
  (seenBy ?? [])
    .map(({ member }) => member)
    .toSorted()
    .join() || everybody;

/** Who sees a source; of one that was erased its events do not say it any more. */
export const viewers: RowCheck = {
  what: "list of who sees the source",
  rows: `SELECT newsroom_id, article_id, id::text AS key,
    coalesce((SELECT string_agg(m::text, ',' ORDER BY m::text) FROM unnest(visible_to) m), '${everybody}') AS value FROM source`,
  told: {
    "source.added": ({ data, detail, redacted }) => [
      [data.source, redacted && data.restricted ? undefined : named(detail.seenBy)],
    ],
    "source.visibility_set": ({ data, detail, redacted }) => [
      [data.source, redacted && data.restricted ? undefined : named(detail.seenBy)],
    ],
  },
};

/** By each source that has it: of one that was erased another may still have the file. */
export const files: RowCheck = {
  what: "file of the source",
  rows: `SELECT f.newsroom_id, s.article_id, s.id::text AS key, trim(f.sha256) AS value
    FROM source_file f JOIN source s ON s.newsroom_id = f.newsroom_id AND s.file_id = f.id`,
  told: {
    "source.added": ({ data, detail, redacted }) =>
      detail.file ? [[data.source, redacted ? undefined : detail.file.sha256]] : [],
  },
};

export const leaves: RowCheck = {
  what: "leave to decide alone",
  rows: `SELECT t.newsroom_id, c.article_id, t.id::text AS key, t.decider_id::text AS value FROM ${ofClaim("break_glass")}`,
  told: { "break_glass.granted": ({ data }) => [[data.breakGlass, data.decider]] },
};

export const revokedLeaves: RowCheck = {
  what: "end of the leave to decide alone",
  rows: `SELECT t.newsroom_id, c.article_id, t.id::text AS key, NULL AS value
    FROM ${ofClaim("break_glass")} WHERE t.revoked_at IS NOT NULL`,
  told: { "break_glass.revoked": ({ data }) => [[data.breakGlass]] },
};

export const requests: RowCheck = {
  what: "link for an expert",
  rows: `SELECT t.newsroom_id, c.article_id, t.id::text AS key, t.claim_id::text AS value FROM ${ofClaim("expert_request")}`,
  told: { "expert.asked": ({ data }) => [[data.request, data.claim]] },
};

export const openedRequests: RowCheck = {
  what: "opening of the link for an expert",
  rows: `SELECT t.newsroom_id, c.article_id, t.id::text AS key, NULL AS value
    FROM ${ofClaim("expert_request")} WHERE t.opened_at IS NOT NULL`,
  told: { "expert.opened": ({ data }) => [[data.request]] },
};

export const revokedRequests: RowCheck = {
  what: "end of the link for an expert",
  rows: `SELECT t.newsroom_id, c.article_id, t.id::text AS key, NULL AS value
    FROM ${ofClaim("expert_request")} WHERE t.revoked_at IS NOT NULL`,
  told: { "expert.revoked": ({ data }) => [[data.request]] },
};

const ofRequest = (table: string) =>
  `${table} s JOIN expert_request t ON t.newsroom_id = s.newsroom_id AND t.id = s.request_id
    JOIN claim c ON c.newsroom_id = t.newsroom_id AND c.id = t.claim_id`;

export const sharedEvidence: RowCheck = {
  what: "evidence shown to an expert",
  rows: `SELECT t.newsroom_id, c.article_id, s.request_id || ' ' || s.evidence_id AS key, NULL AS value FROM ${ofRequest("shared_evidence")}`,
  told: {
    "expert.asked": ({ data }) => data.evidence.map((one) => [`${data.request} ${one}`]),
  },
};

export const answers: RowCheck = {
  what: "answer of an expert",
  rows: `SELECT t.newsroom_id, c.article_id, s.request_id::text AS key, s.body AS value FROM ${ofRequest("expert_answer")}`,
  told: { "expert.answered": ({ data, detail }) => [[data.request, detail.answer]] },
};
