/** What `isolation.db.test.ts` has to know of single tables and columns to make rows that only the rule it tests refuses. */

export type Row = Record<string, unknown>;

/** A row of A's as it can be added anew, where a trigger or a check wants one of a kind. */
export const fresh: Record<string, Row> = {
  claim: { state: "open" },
  word_list: { kind: "metonyms" },
  finding: { input_key: "another", source_ids: [] },
  coverage: { alone: false, source_ids: [] },
  mail_choice: { kind: "stale" },
  // After whatever checking there is.
  sign_off: { created_at: "2999-01-01T00:00:00Z" },
  expert_request: { sha256: "0".repeat(64) },
  imported_record: {
    bytes: "\\x7b7d",
    sha256: "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  },
  chain: { head_seq: 0, head_hash: "0".repeat(64) },
};

/** What a column's value must come with. */
export const companions: Record<string, Row> = {
  revoked_by_id: { revoked_at: "2024-05-17T00:00:00Z" },
  resolved_by_id: { resolved_at: "2024-05-17T00:00:00Z" },
  restored_by_id: { restored_at: "2024-05-17T00:00:00Z" },
  withdrawn_by_id: { withdrawn_at: "2024-05-17T00:00:00Z" },
  removed_by_id: { removed_at: "2024-05-17T00:00:00Z" },
  confirmed_by_id: { confirmed_at: "2024-05-17T00:00:00Z" },
  accepted_in_id: { kind: "suggestion", replacement: "" },
  corrected_by_id: { corrected_at: "2024-05-17T00:00:00Z", notice: "Corrected." },
  accepted_by_id: { accepted_at: "2024-05-17T00:00:00Z" },
  file_id: { kind: "file" },
};

/** Here a trigger speaks before the foreign key can. */
export const guarded = [
  "annotation",
  "api_token",
  "webhook",
  "invitation",
  "audit_event",
  "checkpoint_head",
  "verdict",
  "decision",
  "article",
  "checking",
  "publication",
  "publication_correction",
  "signer_rule",
  "risk_level",
  "extra_signature",
  "contact",
  "contact_claim",
  "revision",
  "claim_carry",
  "correction",
  "search_entry",
  "search_word",
];
/** These, too, where the row points at what A cannot see. */
export const guardedAgainstB = [
  ...guarded,
  "break_glass",
  "expert_request",
  "expert_answer",
  "shared_evidence",
  "claim_span",
  "event_detail",
  "source",
  "annotation_span",
  "evidence",
  "sign_off",
  "reply",
  "checklist_mark",
  "imported_record",
];
export const refusedBy = { policy: /^42501$/, foreignKey: /^23503$/, trigger: /^ST40[39]$/ };

/** Where a column may hold a value in some rows of its table alone. */
export const rowsFor: Record<string, string> = { accepted_in_id: "kind = 'suggestion'" };
