/** The written lists that `catalogue.db.test.ts` holds the database to. */

import { numberFunctions } from "./lookups.ts";

/** Tables that belong to no newsroom, and what their policies ask for instead. */
export const globalTables: Record<string, string[]> = {
  newsroom: ["(id = current_newsroom())"],
  person: ["(id = current_person())", "member m"],
  credential: ["(person_id = current_person())"],
  session: ["(person_id = current_person())"],
  // Stands over all newsrooms, and says nothing of any but a hash.
  checkpoint: ["true"],
  password_link: ["(person_id = current_person())"],
  second_factor: ["(person_id = current_person())"],
  recovery_code: ["(person_id = current_person())"],
  identity: ["(person_id = current_person())"],
  person_event: ["(person_id = current_person())"],
  // Says of a digest when its limit is full again.
  rate_limit: ["true"],
};

const own = "(newsroom_id = current_newsroom())";
const ofItsSource = (table: string, column = "id") =>
  `(EXISTS ( SELECT 1 FROM source s WHERE ((s.newsroom_id = ${table}.newsroom_id) AND (${column === "id" ? `s.id = ${table}.source_id` : `s.file_id = ${table}.id`}))))`;
const toItsViewers = `(${own} AND ((visible_to = '{}'::uuid[]) OR (( SELECT current_member() AS current_member) = ANY (visible_to))))`;
const ofItsContact = `(${own} AND (EXISTS ( SELECT 1 FROM contact s WHERE ((s.newsroom_id = contact_claim.newsroom_id) AND (s.id = contact_claim.contact_id)))))`;
const toViewersOfAll = `(${own} AND (NOT (source_ids && ARRAY( SELECT source_ids_not_seen() AS source_ids_not_seen))))`;

/**
 * Tables of a newsroom that not everybody in it sees whole, and what their policies ask for besides: a source, and
 * what hangs on it.
 */
export const restricted: Record<string, { shows: string; takes: string }> = {
  source: { shows: toItsViewers, takes: toItsViewers },
  evidence: {
    shows: `(${own} AND ${ofItsSource("evidence")})`,
    takes: `(${own} AND ${ofItsSource("evidence")})`,
  },
  source_file: { shows: `(${own} AND ${ofItsSource("source_file", "file_id")})`, takes: own },
  event_detail: {
    shows: `(${own} AND (NOT (source_ids && ARRAY( SELECT source_ids_not_seen() AS source_ids_not_seen))) AND ((contact_id IS NULL) OR (NOT (contact_id IN ( SELECT contact_ids_not_seen() AS contact_ids_not_seen)))))`,
    takes: own,
  },
  contact: { shows: toItsViewers, takes: toItsViewers },
  contact_claim: { shows: ofItsContact, takes: ofItsContact },
  finding: { shows: toViewersOfAll, takes: own },
  coverage: { shows: toViewersOfAll, takes: own },
  finding_span: {
    shows: `(${own} AND (NOT (finding_id IN ( SELECT finding_ids_not_seen() AS finding_ids_not_seen))))`,
    takes: own,
  },
};

/**
 * Every table, and all that the application may change in it after it was written: of most, nothing. It reads and
 * adds rows everywhere. A table that is not in this list fails the test.
 */
export const updatable: Record<string, string[]> = {
  annotation: [
    "accepted_in_id",
    "body",
    "document",
    "edited_at",
    "mentioned",
    "removed_at",
    "removed_by_id",
    "resolved_at",
    "resolved_by_id",
  ],
  api_token: ["last_used_at", "revoked_at", "revoked_by_id"],
  article: ["state"],
  break_glass: ["revoked_at", "revoked_by_id"],
  chain: ["head_hash", "head_seq"],
  checking: [],
  check_run: ["ended_at", "engine", "failure", "progress", "settings", "state"],
  checklist_item: ["ordinal"],
  checklist_mark: ["mark", "marked_at", "marked_by_id"],
  claim: [
    "category",
    "claimant_kind",
    "claimant_name",
    "claimant_role",
    "claimant_url",
    "due_at",
    "owner_id",
    "priority",
    "state",
  ],
  claim_carry: ["confirmed_at", "confirmed_by_id"],
  contact: [
    "deadline",
    "note",
    "passed_at",
    "place",
    "replied_at",
    "reply",
    "settled_at",
    "settled_by_id",
    "state",
    "terms",
    "use",
    "visible_to",
  ],
  contact_claim: [],
  credential: ["changed_at", "password_hash"],
  dismissal: ["restored_at", "restored_by_id"],
  evidence: ["removed_at", "removed_by_id"],
  expert_answer: [],
  expert_request: ["opened_at", "revoked_at", "revoked_by_id"],
  fact_judgment: ["withdrawn_at", "withdrawn_by_id"],
  finding: [
    "edition",
    "ordinal",
    "outcome",
    "report",
    "rule_version",
    "since_run_id",
    "superseded_by_id",
  ],
  invitation: ["accepted_at", "accepted_by_id", "revoked_at", "revoked_by_id"],
  identity: [],
  imported_record: [],
  mail_choice: ["choice"],
  member: ["removed_at", "roles"],
  search_entry: ["rating", "state"],
  notification: ["mailed_at", "read_at"],
  person: ["language"],
  person_event: [],
  rate_limit: ["full_at"],
  reply: ["body", "document", "edited_at", "mentioned", "removed_at", "removed_by_id"],
  rule_setting: ["changed_at", "changed_by_id", "mode"],
  password_link: ["used_at"],
  recovery_code: ["used_at"],
  second_factor: ["confirmed_at", "last_step"],
  session: ["factor_shown", "last_seen_at", "revoked_at"],
  shared_evidence: [],
  webhook: [
    "description",
    "enabled",
    "failing_since",
    "former_secret",
    "former_until",
    "kinds",
    "removed_at",
    "removed_by_id",
    "secret",
    "url",
  ],
  webhook_delivery: [
    ...["answer", "attempted_at", "attempts", "problem", "sha256", "state", "status", "told_at"],
  ],
  word_list: ["changed_at", "changed_by_id", "entries", "version"],
  annotation_span: [],
  article_author: [],
  audit_event: [],
  checkpoint: [],
  checkpoint_head: [],
  claim_span: [],
  correction: [],
  coverage: [],
  decision: [],
  event_detail: [],
  finding_span: [],
  newsroom: ["names_hidden", "second_factor_required"],
  request_key: [],
  publication: [],
  signer_rule: ["label", "level", "members", "removed_at"],
  risk_level: [],
  extra_signature: ["withdrawn_at", "withdrawn_by_id"],
  publication_correction: [
    "corrected_at",
    "corrected_by_id",
    "corrected_in_id",
    "missed_at",
    "new_text",
    "notice",
    "old_text",
    "root_cause",
    "rule",
    "url",
  ],
  revision: [],
  search_word: [],
  sign_off: [],
  source: ["visible_to"],
  source_file: [],
  verdict: [],
};

/**
 * All that the application may take out again: where something pointed, which the log keeps, the keys of
 * requests of long ago, limits that are full again, a second factor that is turned off, a password whose address was never shown to be theirs, and what the search finds, which triggers alone do.
 */
export const removable = [
  "annotation_span",
  "claim_span",
  "credential",
  "rate_limit",
  "recovery_code",
  "request_key",
  "search_entry",
  "second_factor",
];

/**
 * Triggers that run as the owner: rules about who may do something, which count what the asker may not see. Each
 * begins with `enter_rule`, which answers nobody about another newsroom.
 */
export const ownerRules = [
  "drop_signatures",
  "end_approval",
  "find_visible",
  "guard_break_glass",
  "guard_claim_state",
  "guard_contact",
  "guard_contact_claim",
  "guard_sources_read",
  "guard_visibility",
  "lock_article_of_author",
  "lock_claim_of_evidence",
  "refuse_judging_author",
  "refuse_open_between",
  "refuse_open_contacts",
  "refuse_own_approval",
  "refuse_own_decision",
  "refuse_own_sign_off",
  "refuse_own_verdict",
  "refuse_signing_author",
  "refuse_unseen",
  "tell_contact_of_detail",
  "tell_sources_of_detail",
];

/** Besides the lookups, what the application may call: whose transaction it is. */
export const scopeFunctions = ["current_member", "current_newsroom", "current_person"];

/** What a trigger compares words and revisions by, as whoever makes the change. */
export const wordFunctions = [
  "answers_for",
  "character_ends",
  "checked_since",
  "corrected_text",
  "fold_variants",
  "has_signed",
  "has_signed_off",
  "in_units",
  "is_acting",
  "is_author",
  "is_author_of_claim",
  "is_bot_of",
  "is_correction_made",
  "is_made",
  "is_newest_revision",
  "is_newest_text",
  "lacks_signature",
  "published_sha256",
  "refuse_stale_approval",
  "refuse_unmade_corrections",
  "risk_of",
  "times_in",
  "words_of_claim",
];

/** How triggers write what the search finds, and how its queries read words. */
export const searchFunctions = [
  "fold_words",
  "is_repairing",
  "spell_word",
  "write_article_entry",
  "write_claim_entries",
  "write_evidence_entry",
  "write_note_entry",
  "write_search_entry",
  "write_source_entry",
];

/**
 * What takes names and texts out of rows, in the transaction of the event that says so, and not otherwise; and what
 * tells an admin's erasure of them, those among them that the admin does not see. And what settles a contact that nobody
 * sees any more.
 */
const erasing: Record<string, { gives: string; volatile: string }> = {
  details_of_outsider: { gives: "record", volatile: "s" },
  details_to_erase: { gives: "record", volatile: "s" },
  erase_outsider: { gives: "uuid", volatile: "v" },
  erase_read_words: { gives: "integer", volatile: "v" },
  erase_person: { gives: "uuid", volatile: "v" },
  erase_source: { gives: "uuid", volatile: "v" },
  leave_details: { gives: "integer", volatile: "v" },
  logs_of_outsider: { gives: "record", volatile: "s" },
  logs_to_erase: { gives: "record", volatile: "s" },
  release_contacts: { gives: "uuid", volatile: "v" },
  remove_imported_records: { gives: "integer", volatile: "v" },
  source_to_erase: { gives: "record", volatile: "s" },
};
export const erasureFunctions = Object.keys(erasing);

/** What runs as the owner, and is no trigger: the lookups, and what erases. */
export function runAsOwner(lookups: readonly string[]) {
  const lookup = { gives: "uuid", volatile: "s", settings: ['search_path=""'] };
  const settings = ["search_path=pg_catalog, public, pg_temp"];
  return [
    ...lookups.map((name) => ({
      name,
      ...lookup,
      gives: numberFunctions.includes(name) ? "integer" : lookup.gives,
    })),
    ...Object.entries(erasing).map(([name, one]) => ({ name, ...one, settings })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}
