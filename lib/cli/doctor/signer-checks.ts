import type { RowCheck } from "./row-check.ts";

/** How rows of what is signed besides, and why, are held against the logs. */

const list = (ids: readonly string[]) => ids.toSorted().join();
const removed = "removed";
const level = "(ARRAY['ordinary', 'elevated', 'high'])[level + 1]";

export const rules: RowCheck = {
  what: "rule of extra signers",
  rows: `SELECT newsroom_id, NULL::uuid AS article_id, id::text AS key, CASE WHEN removed_at IS NULL THEN ${level} || ' ' || label || ' ' ||
      (SELECT string_agg(one::text, ',' ORDER BY one::text) FROM unnest(members) one) ELSE '${removed}' END AS value
    FROM signer_rule`,
  told: {
    "signer_rule.set": ({ data, detail, erased }) => [
      [data.rule, erased ? undefined : `${data.level} ${detail.label} ${list(data.members)}`],
    ],
    "signer_rule.removed": ({ data }) => [[data.rule, removed]],
  },
};

/** Rows of levels have no id that an event names: each is told by its article and its time. */
export const risks: RowCheck = {
  what: "level of risk",
  rows: `SELECT newsroom_id, article_id, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS key,
      ${level} || ' ' || set_by_id || ' ' || reason AS value FROM risk_level`,
  told: {
    "article.risk_set": ({ at, actor, data, detail, erased }) => [
      [at, erased ? undefined : `${data.level} ${actor.member} ${detail.reason}`],
    ],
  },
};

export const signatures: RowCheck = {
  what: "extra signature",
  rows: `SELECT newsroom_id, article_id, id::text AS key, kind || ' ' || trim(sha256) || ' ' || label || ' ' || words AS value
    FROM extra_signature`,
  told: {
    "signature.given": ({ data, detail, erased }) => [
      [
        data.signature,
        erased ? undefined : `given ${detail.sha256} ${detail.label} ${detail.reservations}`,
      ],
    ],
    "signature.refused": ({ data, detail, erased }) => [
      [
        data.signature,
        erased ? undefined : `objection ${detail.sha256} ${detail.label} ${detail.reason}`,
      ],
    ],
  },
};

export const withdrawals: RowCheck = {
  what: "end of the extra signature",
  rows: `SELECT newsroom_id, article_id, id::text AS key, withdrawn_by_id::text AS value FROM extra_signature
    WHERE withdrawn_at IS NOT NULL`,
  told: {
    "signature.withdrawn": ({ data, actor }) => [[data.signature, actor.member]],
  },
};
