import * as article from "./article-checks.ts";
import * as claim from "./claim-checks.ts";
import * as contact from "./contact-checks.ts";
import * as own from "./newsroom-checks.ts";
import * as publication from "./publication-checks.ts";
import type { RowCheck } from "./row-check.ts";
import * as signers from "./signer-checks.ts";

/** How the rows of a table are held against events; or why there is no event to hold them against. */
export type Recorded =
  | { log: "article" | "newsroom"; checks: readonly RowCheck[] }
  /** All that they say is in the report that is made of the log, which is compared as a whole. */
  | { log: "article"; checks: "report"; also?: readonly RowCheck[] }
  | { log: "none"; because: string };

const report: Recorded = { log: "article", checks: "report" };
const ofArticle = (...checks: RowCheck[]): Recorded => ({ log: "article", checks });
const ofNewsroom = (...checks: RowCheck[]): Recorded => ({ log: "newsroom", checks });
const none = (because: string): Recorded => ({ log: "none", because });

const ofPerson = none("a person belongs to no newsroom, and so to no log of one");
const isLog = none("it is the log itself, whose chains are walked through");
const isWitness = none("checkpoints stand over all logs, and are verified against them");
const isFound = none("triggers write it from rows that have events; those it lacks are looked for");

/** Every table there is. */
export const tables: Record<string, Recorded> = {
  annotation: report,
  annotation_span: ofArticle(article.annotationSpans),
  api_token: ofNewsroom(own.tokens, own.revokedTokens),
  article: report,
  article_author: ofArticle(article.authors),
  audit_event: isLog,
  break_glass: ofArticle(claim.leaves, claim.revokedLeaves),
  chain: isLog,
  check_run: ofArticle(article.checkRuns),
  checklist_item: ofNewsroom(own.checklists),
  checklist_mark: ofArticle(article.checklistMarks),
  checking: ofArticle(publication.checkings),
  checkpoint: isWitness,
  checkpoint_head: isWitness,
  claim: report,
  claim_carry: ofArticle(claim.carries, claim.confirmations),
  claim_span: ofArticle(article.claimSpans),
  contact: ofArticle(
    contact.asked,
    contact.states,
    contact.deadlines,
    contact.placements,
    contact.viewers,
  ),
  contact_claim: ofArticle(contact.claims),
  correction: ofArticle(claim.corrections),
  coverage: ofArticle(article.coverages),
  credential: ofPerson,
  decision: report,
  dismissal: ofArticle(article.dismissals),
  event_detail: isLog,
  evidence: report,
  expert_answer: ofArticle(claim.answers),
  expert_request: ofArticle(claim.requests, claim.openedRequests, claim.revokedRequests),
  extra_signature: ofArticle(signers.signatures, signers.withdrawals),
  fact_judgment: ofArticle(article.factJudgments),
  finding: report,
  finding_span: ofArticle(article.findingSpans),
  identity: ofPerson,
  imported_record: ofNewsroom(own.importedRecords),
  invitation: ofNewsroom(own.invitations, own.acceptedInvitations, own.revokedInvitations),
  mail_choice: none("each member's own choice of mail, which changes nothing for others"),
  member: ofNewsroom(own.members),
  newsroom: ofNewsroom(own.newsrooms),
  notification: none("it names the event that it tells of, by a foreign key"),
  password_link: none(
    "most are asked for by mail, in no newsroom, and a link does not say by whom",
  ),
  person: ofPerson,
  person_event: ofPerson,
  publication: ofArticle(publication.publications),
  rate_limit: none("it says of a digest when a limit is full again, and is nobody's"),
  publication_correction: ofArticle(publication.corrections, publication.madeCorrections),
  recovery_code: ofPerson,
  reply: report,
  request_key: none("it keeps the answer to a request for a while, and the event is the request's"),
  revision: report,
  risk_level: ofArticle(signers.risks),
  rule_setting: ofNewsroom(own.ruleModes),
  search_entry: isFound,
  search_word: isFound,
  second_factor: ofPerson,
  session: none("sessions are in no log, as is decided"),
  shared_evidence: ofArticle(claim.sharedEvidence),
  signer_rule: ofNewsroom(signers.rules),
  sign_off: ofArticle(claim.signOffs),
  source: { log: "article", checks: "report", also: [claim.viewers] },
  source_file: ofArticle(claim.files),
  verdict: report,
  webhook: ofNewsroom(own.webhooks),
  webhook_delivery: none("it names the event that it tells of, by a foreign key"),
  word_list: ofNewsroom(own.wordLists),
};

/** The checks of one kind of log, besides what its report says. */
export function checksOf(log: "article" | "newsroom"): RowCheck[] {
  return Object.values(tables).flatMap((table) => {
    if (table.log !== log) return [];
    return table.checks === "report" ? (table.also ?? []) : table.checks;
  });
}
