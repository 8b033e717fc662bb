import type { EventDetail, EventType } from "#lib/platform/audit/vocabulary.ts";

/** What stands where a name or a text was taken out of the log. */
export const ERASED = "(erased)";

/**
 * What an event says whose detail was taken out: that something was there. The numbers and ids of
 * its body remain.
 */
export const erasedDetails: { [T in EventType]: EventDetail<T> } = {
  "newsroom.founded": { name: ERASED, slug: ERASED },
  "member.added": { name: ERASED, email: ERASED },
  "rule_modes.changed": { titles: [] },
  "word_list.changed": { added: [], removed: [] },
  "report.exported": { title: ERASED, sha256: "" },
  "article.imported": {
    newsroom: { name: ERASED, slug: ERASED },
    title: ERASED,
    byline: { text: ERASED, members: [] },
    authors: [],
    language: "en",
    direction: "ltr",
    dateline: { publishedOn: ERASED, timeZone: "UTC" },
    sha256: "",
    length: 0,
    notes: [],
  },
  "article.revised": {
    note: ERASED,
    sha256: "",
    length: 0,
    authors: [],
    claims: [],
    annotations: [],
  },
  "article.signed_off": { reservations: ERASED, sha256: "" },
  "source.added": { title: ERASED },
  "checks.requested": {},
  "checks.failed": { reason: ERASED },
  "checks.run": { rules: [], findings: [], coverage: {} },
  "finding.dismissed": { inputKey: ERASED, reason: ERASED },
  "findings.dismissed": { inputKeys: [], reason: ERASED },
  "findings.restored": { inputKeys: [] },
  "facts.judged": { facts: [], reason: ERASED },
  "facts.judgment_withdrawn": { facts: [] },
  "annotation.added": { body: ERASED, spans: [] },
  "annotation.reattached": { spans: [] },
  "annotation.removed": {},
  "annotation.restored": {},
  "annotation.resolved": {},
  "annotation.reopened": {},
  "claim.opened": { statement: ERASED, spans: [] },
  "claim.reattached": { spans: [] },
  "claim.context_confirmed": {},
  "claim.assigned": { ownerName: ERASED },
  "claim.planned": {},
  "claim.unassigned": {},
  "claim.research_started": {},
  "claim.waiting": { reason: ERASED },
  "claim.withdrawn": { reason: ERASED },
  "claim.taken_up": { reason: ERASED },
  "claim.reopened": { reason: ERASED },
  "evidence.attached": { locator: ERASED, quote: ERASED },
  "evidence.removed": { reason: ERASED },
  "evidence.restored": {},
  "verdict.proposed": { label: ERASED, rationale: ERASED },
  "claim.approved": { reason: ERASED, salt: "", digest: "" },
  "claim.returned": { reason: ERASED, salt: "", digest: "" },
};
