import type { EventData, EventDetail, EventType } from "#lib/platform/audit/vocabulary.ts";

const id = (n: number) => `0190f5a0-0001-7000-8000-${String(n).padStart(12, "0")}`;
export const claim = id(1);
export const owner = id(2);
export const source = id(3);
export const evidence = id(4);
export const finding = id(5);
export const annotation = id(6);
const reply = id(7);
const item = id(8);
const other = id(9);
const contact = id(10);

const span = { start: 0, end: 12, exact: "17 countries", prefix: "", suffix: "" };
const move = { from: "open", to: "researching" };
const decided = { claim, decision: other, verdict: other, from: "proposed", to: "approved" };
const bound = { salt: "", digest: "0".repeat(64) };

const signed = {
  ...{ article: other, revision: other, signature: other },
  ...{ rule: other, level: "high", members: [owner] },
};

interface Case<T extends EventType> {
  data: EventData<T>;
  detail: EventDetail<T>;
  sentence: string;
}

/** One event of every type there is, in the order in which a log could hold them. */
export const cases: { [T in EventType]: Case<T> } = {
  "newsroom.founded": {
    data: {},
    detail: { name: "The Harbour Desk", slug: "harbour" },
    sentence: "Lena Brandt founded the newsroom “The Harbour Desk”.",
  },
  "member.added": {
    data: { member: other, roles: ["reviewer", "editor"] },
    detail: { name: "Jonas Weber", email: "jonas@example.org" },
    sentence: "Lena Brandt added Jonas Weber (jonas@example.org) as reviewer and editor.",
  },
  "token.made": {
    data: {
      token: other,
      member: owner,
      scopes: ["read", "claims"],
      expires: "2024-08-15T10:00:00.000Z",
    },
    detail: { name: "Wire import" },
    sentence:
      "Lena Brandt made the API token “Wire import”, for reading and for claims; it holds until 2024-08-15.",
  },
  "token.revoked": {
    data: { token: other, member: owner },
    detail: { name: "Wire import" },
    sentence: "Lena Brandt revoked the API token “Wire import”.",
  },
  "webhook.made": {
    data: { webhook: other, kinds: ["clearance.changed", "article.published"], enabled: true },
    detail: { url: "https://cms.example.org/stet", description: "The CMS" },
    sentence:
      "Lena Brandt made the webhook “The CMS” at https://cms.example.org: it is told of whether a text may be published and publications.",
  },
  "webhook.changed": {
    data: {
      ...{ webhook: other, kinds: ["report.exported"], enabled: false },
      was: { kinds: ["clearance.changed"], enabled: true },
    },
    detail: {
      ...{ url: "https://cms.example.org/stet", description: "The CMS" },
      was: { url: "https://cms.example.org/", description: "CMS" },
    },
    sentence:
      "Lena Brandt changed the webhook “The CMS” at https://cms.example.org: it is told of reports, and is turned off.",
  },
  "webhook.secret_rotated": {
    data: { webhook: other, formerUntil: "2024-05-18T10:00:00.000Z" },
    detail: { url: "https://cms.example.org/stet" },
    sentence:
      "Lena Brandt gave the webhook at https://cms.example.org a new secret; the one before signs too, until 2024-05-18.",
  },
  "webhook.removed": {
    data: { webhook: other },
    detail: { url: "https://cms.example.org/stet" },
    sentence: "Lena Brandt removed the webhook at https://cms.example.org.",
  },
  "webhook.tested": {
    data: { webhook: other },
    detail: { url: "https://cms.example.org/stet" },
    sentence: "Lena Brandt had a test sent to the webhook at https://cms.example.org.",
  },
  "webhook.resent": {
    data: { webhook: other, delivery: owner, kind: "article.signed_off" },
    detail: { url: "https://cms.example.org/stet" },
    sentence:
      "Lena Brandt had this sent again to the webhook at https://cms.example.org: sign-offs.",
  },
  "member.joined": {
    data: { member: other, invitation: source, roles: ["reviewer", "editor"] },
    detail: { name: "Lena Brandt", email: "lena@example.org" },
    sentence: "Lena Brandt (lena@example.org) accepted an invitation, as reviewer and editor.",
  },
  "invitation.made": {
    data: { invitation: other, roles: ["editor"], expires: "2024-05-24T10:00:00.000Z" },
    detail: { email: "jonas@example.org" },
    sentence:
      "Lena Brandt invited jonas@example.org as editor; the invitation holds until 2024-05-24.",
  },
  "invitation.revoked": {
    data: { invitation: other },
    detail: { email: "jonas@example.org" },
    sentence: "Lena Brandt took back the invitation of jonas@example.org.",
  },
  "password_link.made": {
    data: { member: other, expires: "2024-05-17T11:00:00.000Z" },
    detail: { name: "Jonas Weber" },
    sentence: "Lena Brandt made a link by which Jonas Weber can choose a new password.",
  },
  "second_factor.reset": {
    data: { member: other },
    detail: { name: "Jonas Weber" },
    sentence: "Lena Brandt took off the second factor of Jonas Weber, who had lost it.",
  },
  "second_factor.required": {
    data: { required: true },
    detail: {},
    sentence: "Lena Brandt made a second factor a condition for all members.",
  },
  "names.hidden": {
    data: { hidden: true },
    detail: {},
    sentence: "Lena Brandt had public editions call members by their roles instead of by name.",
  },
  "member.roles_changed": {
    data: { member: other, roles: ["editor"], was: ["reviewer", "editor"] },
    detail: { name: "Jonas Weber" },
    sentence: "Lena Brandt changed the roles of Jonas Weber to editor, from reviewer and editor.",
  },
  "member.removed": {
    data: { member: other },
    detail: { name: "Jonas Weber" },
    sentence: "Lena Brandt took Jonas Weber out of the newsroom.",
  },
  "member.restored": {
    data: { member: other, roles: ["editor"] },
    detail: { name: "Jonas Weber" },
    sentence: "Lena Brandt brought Jonas Weber back, as editor.",
  },
  "rule_modes.changed": {
    data: {
      rules: [
        { rule: "list-count", before: "on", mode: "notice" },
        { rule: "weekday-date", before: "off", mode: "on" },
      ],
    },
    detail: { titles: ["Lists and their counts", "Weekdays and dates"] },
    sentence:
      "Lena Brandt set up the checks: “Lists and their counts” gives notices only and “Weekdays and dates” is on.",
  },
  "word_list.changed": {
    data: { list: "spellings", version: 2, entries: 3 },
    detail: { added: [["Gaddafi", "Qaddafi"]], removed: [["Kyiv", "Kiev"]] },
    sentence:
      "Lena Brandt changed the list of spellings: added “Gaddafi, Qaddafi”; removed “Kyiv, Kiev”.",
  },
  "checklist.changed": {
    data: { category: "quote", items: [item, other] },
    detail: { wordings: ["Word for word", "Said by them"], was: ["Said by them", "Said then"] },
    sentence:
      "Lena Brandt changed the checklist for quotations: added “Word for word”; removed “Said then”.",
  },
  "texts.erased": {
    data: {
      erasure: other,
      of: "source",
      because: "protection",
      source,
      events: [
        { seq: 2, detail: "0".repeat(64) },
        { seq: 7, detail: "0".repeat(64) },
      ],
    },
    detail: { reason: "They asked not to be known" },
    sentence:
      "Lena Brandt erased the texts of source 2, to protect them, from events 2 and 7: They asked not to be known.",
  },
  "search.repaired": {
    data: { entries: 2 },
    detail: {},
    sentence: "Lena Brandt had the search written anew for 2 things.",
  },
  "job.retried": {
    data: { job: other, queue: "mail" },
    detail: {},
    sentence: "Lena Brandt had a job tried again that was given up: an e-mail to a member.",
  },
  "job.discarded": {
    data: { job: other, queue: "checks" },
    detail: {},
    sentence: "Lena Brandt discarded a job that was given up: the checks of an article.",
  },
  "report.exported": {
    data: { article: other, atSeq: 12, format: "pdf", edition: "public", hidesNames: true },
    detail: { title: "Envoys", sha256: "0".repeat(64) },
    sentence:
      "Lena Brandt exported the public edition of the report of “Envoys” at event 12 as PDF.",
  },
  "report.failed": {
    data: { order: other, article: other, atSeq: 12, format: "pdf", edition: "internal" },
    detail: { title: "Envoys", reason: "It was begun several times and never came to an end." },
    sentence:
      "Lena Brandt asked for the internal edition of the report of “Envoys” at event 12 as PDF, which came to nothing: It was begun several times and never came to an end.",
  },
  "record.imported": {
    data: {
      ...{ record: other, article: other, originNewsroom: other, atSeq: 12 },
      ...{ head: "1".repeat(64), sha256: "0".repeat(64) },
    },
    detail: { title: "Envoys", origin: "The Harbour Desk" },
    sentence:
      "Lena Brandt imported the record of “Envoys” at event 12, made by “The Harbour Desk”.",
  },
  "record.removed": {
    data: { record: other, article: other, atSeq: 12, sha256: "0".repeat(64) },
    detail: { title: "Envoys", origin: "The Harbour Desk", reason: "They asked for it" },
    sentence:
      "Lena Brandt removed the imported record of “Envoys” at event 12, made by “The Harbour Desk”: They asked for it.",
  },
  "article.imported": {
    data: { article: other, revision: other, number: 1, state: "draft" },
    detail: {
      newsroom: { name: "The Harbour Desk", slug: "harbour" },
      title: "Envoys",
      byline: { text: "", members: [] },
      authors: [],
      language: "en",
      direction: "ltr",
      dateline: { publishedOn: "2024-05-17", timeZone: "UTC" },
      sha256: "0".repeat(64),
      length: 12,
      notes: [],
    },
    sentence: "Lena Brandt imported “Envoys” as revision 1.",
  },
  "source.added": {
    data: { source, number: 2 },
    detail: { kind: "url", title: "Statement", url: "https://example.org" },
    sentence: "Lena Brandt added source 2, “Statement”.",
  },
  "source.visibility_set": {
    data: { source, restricted: true },
    detail: { seenBy: [{ member: other, name: "Omar Haddad" }] },
    sentence: "Lena Brandt restricted source 2 to Omar Haddad.",
  },
  "checks.requested": {
    data: { run: other, revision: other, because: "asked" },
    detail: {},
    sentence: "Lena Brandt asked for the checks.",
  },
  "checks.failed": {
    data: { run: other, revision: other, engine: "1.0.0" },
    detail: { reason: "The text has changed meanwhile" },
    sentence: "Lena Brandt could not finish the checks: The text has changed meanwhile.",
  },
  "checks.run": {
    data: { revision: other, engine: "1.0.0", findings: 1, from: "draft", to: "in_checking" },
    detail: {
      rules: [],
      findings: [
        {
          id: finding,
          rule: "list-count",
          ruleVersion: 1,
          outcome: "contradiction",
          inputKey: "x",
          message: "The text says 17 countries and lists 18.",
          steps: [],
          tolerance: "exact",
          suggestions: [],
          spans: [],
        },
      ],
      coverage: {},
    },
    sentence: "Lena Brandt ran the checks: 1 finding.",
  },
  "checks.compared": {
    data: { run: other, revision: other, sources: [source], findings: 0 },
    detail: { findings: [], coverage: {} },
    sentence: "Lena Brandt compared the text with source 2: 0 findings.",
  },
  "finding.dismissed": {
    data: { finding },
    detail: { inputKey: "x", reason: "The host is counted apart" },
    sentence:
      "Lena Brandt dismissed the finding “The text says 17 countries and lists 18.”: The host is counted apart.",
  },
  "findings.dismissed": {
    data: { findings: [finding, other] },
    detail: { inputKeys: ["x", "y"], reason: "The host is counted apart" },
    sentence:
      "Lena Brandt dismissed 2 findings, “The text says 17 countries and lists 18.” and (erased): The host is counted apart.",
  },
  "findings.restored": {
    data: { findings: [finding] },
    detail: { inputKeys: ["x"] },
    sentence: "Lena Brandt took up again the finding “The text says 17 countries and lists 18.”.",
  },
  "facts.judged": {
    data: { facts: 2 },
    detail: {
      facts: [
        { key: "0", kind: "quote", exact: "least bad" },
        { key: "1", kind: "superlative", exact: "best" },
      ],
      reason: "Opinions.",
    },
    sentence: "Lena Brandt judged not checkable “least bad” and “best”: Opinions.",
  },
  "facts.judgment_withdrawn": {
    data: { facts: 1 },
    detail: { facts: [{ key: "0", kind: "quote", exact: "least bad" }] },
    sentence: "Lena Brandt took back that “least bad” cannot be checked.",
  },
  "annotation.added": {
    data: { annotation, kind: "question", revision: other },
    detail: { body: "Which ones?", spans: [span] },
    sentence: "Lena Brandt asked a question at “17 countries”: Which ones?",
  },
  "annotation.resolved": {
    data: { annotation },
    detail: {},
    sentence: "Lena Brandt resolved the question “Which ones?”.",
  },
  "annotation.reopened": {
    data: { annotation },
    detail: {},
    sentence: "Lena Brandt took up again the question “Which ones?”.",
  },
  "claim.opened": {
    data: {
      claim,
      number: 3,
      revision: other,
      finding,
      category: "number",
      priority: "high",
      state: "open",
    },
    detail: { statement: "Envoys of 17 countries came.", spans: [span] },
    sentence: "Lena Brandt opened claim 3 from a finding: Envoys of 17 countries came.",
  },
  "claim.assigned": {
    data: { claim, owner, from: "open", to: "assigned" },
    detail: { ownerName: "Jonas Weber" },
    sentence: "Lena Brandt gave claim 3 to Jonas Weber.",
  },
  "claim.research_started": {
    data: { claim, ...move },
    detail: {},
    sentence: "Lena Brandt took up research on claim 3.",
  },
  "claim.waiting": {
    data: { claim, from: "researching", to: "waiting_for_source" },
    detail: { reason: "The ministry" },
    sentence: "Lena Brandt noted that claim 3 waits for a source: The ministry.",
  },
  "claim.withdrawn": {
    data: { claim, from: "open", to: "withdrawn" },
    detail: { reason: "It is claim 1 again." },
    sentence: "Lena Brandt withdrew claim 3: It is claim 1 again.",
  },
  "claim.reopened": {
    data: { claim, from: "approved", to: "researching" },
    detail: { reason: "A reader wrote" },
    sentence: "Lena Brandt opened claim 3 again: A reader wrote.",
  },
  "article.revised": {
    data: {
      article: other,
      revision: other,
      previous: other,
      number: 2,
      origin: "edit",
      from: "approved",
      to: "in_checking",
      claims: [
        {
          claim,
          outcome: "edited",
          sameClaim: false,
          contextChanged: false,
          applied: false,
          from: "approved",
          to: "stale",
        },
      ],
      annotations: [{ annotation, outcome: "lost", accepted: false }],
    },
    detail: {
      note: "After the call",
      sha256: "0".repeat(64),
      length: 20,
      authors: [],
      claims: [
        {
          was: ["17 countries"],
          spans: [{ ...span, exact: "18 countries" }],
          changes: [{ removed: "17", added: "18" }],
          contextChanges: [],
          meanings: [],
        },
      ],
      annotations: [{ spans: [] }],
    },
    sentence:
      "Lena Brandt edited the article: revision 2, “After the call”. Claim 3 is no longer approved: “17” became “18”. The article’s sign-off no longer stands.",
  },
  "article.signed_off": {
    data: { article: other, revision: other, signOff: other, from: "checked", to: "approved" },
    detail: { reservations: "Bar the caption", sha256: "0".repeat(64) },
    sentence: "Lena Brandt signed off the article: Bar the caption.",
  },
  "article.checked": {
    data: {
      ...{ article: other, revision: other, checking: other, scope: "partial" },
      coverage: [{ kind: "number", found: 3, claimed: 1, notCheckable: 0, tested: 1, open: 1 }],
      ...{ from: "in_checking", to: "checked" },
    },
    detail: { sha256: "0".repeat(64), leftOut: "The captions", because: "They come tomorrow" },
    sentence:
      "Lena Brandt finished checking part of the article. Left out: The captions. Why: They come tomorrow.",
  },
  "article.published": {
    data: {
      ...{ article: other, revision: other, publication: other },
      ...{ publishedAt: "2024-05-17T06:00:00.000Z", from: "approved", to: "published" },
    },
    detail: { sha256: "0".repeat(64), url: "https://example.org/talks" },
    sentence: "Lena Brandt published the article at https://example.org/talks.",
  },
  "correction.opened": {
    data: {
      ...{
        article: other,
        revision: other,
        correction: other,
        foundAt: "2024-05-17T06:00:00.000Z",
      },
      ...{ severity: "correct", errorType: "number", from: "published", to: "correction_open" },
    },
    detail: { error: "There were 18", foundHow: "By letter", foundBy: "A reader" },
    sentence: "Lena Brandt opened a correction of the published text: There were 18.",
  },
  "correction.made": {
    data: {
      ...{ article: other, revision: other, correction: other, missedAt: "checking" },
      ...{ rule: "list-count", from: "approved", to: "corrected" },
    },
    detail: {
      ...{ rootCause: "The host was not counted", oldText: "17", newText: "18" },
      ...{ notice: "We counted 17", url: "https://example.org/talks" },
    },
    sentence: "Lena Brandt corrected the published text, with the notice “We counted 17”.",
  },
  "signer_rule.set": {
    data: { rule: other, level: "high", members: [owner, claim] },
    detail: {
      label: "Legal",
      signers: [
        { member: owner, name: "Jonas Weber" },
        { member: claim, name: "Noor Haddad" },
      ],
    },
    sentence:
      "Lena Brandt said that an article of high risk needs a signature as “Legal”, by Jonas Weber or Noor Haddad.",
  },
  "signer_rule.removed": {
    data: { rule: other },
    detail: { label: "Legal" },
    sentence: "Lena Brandt said that no signature as “Legal” is needed any more.",
  },
  "article.risk_set": {
    data: { article: other, level: "high", was: "ordinary" },
    detail: { reason: "A name is named" },
    sentence: "Lena Brandt set the risk of the article to high, so far ordinary: A name is named.",
  },
  "signature.given": {
    data: signed,
    detail: { label: "Legal", reservations: "", sha256: "0".repeat(64) },
    sentence: "Lena Brandt signed the text as “Legal”.",
  },
  "signature.refused": {
    data: { ...signed, tells: [owner] },
    detail: { label: "Legal", reason: "The third paragraph", sha256: "0".repeat(64) },
    sentence: "Lena Brandt objected to the text as “Legal”: The third paragraph.",
  },
  "signature.withdrawn": {
    data: { article: other, revision: other, signature: other, kind: "objection", members: [] },
    detail: { label: "Legal" },
    sentence: "Lena Brandt withdrew the objection as “Legal”.",
  },
  "contact.asked": {
    data: {
      ...{ contact, number: 2, purpose: "right_of_reply", askedAt: "2024-05-17T08:00:00.000Z" },
      ...{ deadline: "2024-05-17T18:00:00.000Z", state: "asked", restricted: false },
    },
    detail: {
      ...{ name: "Mira Soto", role: "spokeswoman of the port", channel: "email" },
      ...{ address: "press@port.example", question: "How many ferries ran?" },
      ...{ terms: "not_agreed", claims: [claim], seenBy: [] },
    },
    sentence:
      "Lena Brandt asked Mira Soto for a reply (contact 2), until 2024-05-17 18:00 UTC: How many ferries ran?",
  },
  "contact.deadline_moved": {
    data: {
      ...{ contact, was: "2024-05-17T18:00:00.000Z", deadline: "2024-05-17T20:00:00.000Z" },
      ...{ from: "asked", to: "asked" },
    },
    detail: { reason: "She asked for two hours" },
    sentence:
      "Lena Brandt moved the deadline of contact 2 to 2024-05-17 20:00 UTC: She asked for two hours.",
  },
  "contact.deadline_passed": {
    data: {
      ...{ contact, deadline: "2024-05-17T20:00:00.000Z", askedBy: owner, aboutClaims: [claim] },
      ...{ from: "asked", to: "asked" },
    },
    detail: {},
    sentence: "Lena Brandt noted that the deadline of contact 2 passed without a reply.",
  },
  "contact.unanswered": {
    data: { contact, from: "asked", to: "no_reply" },
    detail: { note: "Two calls" },
    sentence: "Lena Brandt noted that contact 2 did not reply by the deadline: Two calls.",
  },
  "contact.answered": {
    data: {
      ...{ contact, repliedAt: "2024-05-17T21:00:00.000Z", restricted: false },
      ...{ from: "no_reply", to: "answered" },
    },
    detail: {
      ...{ reply: "Nine ferries", terms: "on_record", use: "open", place: "", seenBy: [] },
    },
    sentence: "Lena Brandt noted the reply of contact 2 (on the record): Nine ferries.",
  },
  "contact.reply_placed": {
    data: { contact, from: "answered", to: "answered" },
    detail: { use: "quoted", place: "third paragraph" },
    sentence: "Lena Brandt noted what becomes of contact 2 in the text: quoted, third paragraph.",
  },
  "contact.withdrawn": {
    data: { contact, from: "asked", to: "withdrawn" },
    detail: { reason: "The passage was cut" },
    sentence: "Lena Brandt withdrew the question to contact 2: The passage was cut.",
  },
  "contact.released": {
    data: { contacts: [contact] },
    detail: { reason: "Whoever asked has left us" },
    sentence:
      "Lena Brandt ended that the article waits for a reply which nobody here sees any more: Whoever asked has left us.",
  },
  "contact.visibility_set": {
    data: { contact, restricted: true },
    detail: { seenBy: [{ member: owner, name: "Jonas Weber" }] },
    sentence: "Lena Brandt restricted contact 2 to Jonas Weber.",
  },
  "article.reopened": {
    data: { article: other, from: "published", to: "reopened" },
    detail: { reason: "A reader wrote in" },
    sentence: "Lena Brandt reopened the article: A reader wrote in.",
  },
  "article.killed": {
    data: { article: other, from: "in_checking", to: "killed" },
    detail: { reason: "The source withdrew" },
    sentence: "Lena Brandt killed the article: The source withdrew.",
  },
  "article.archived": {
    data: { article: other, from: "killed", to: "archived" },
    detail: {},
    sentence: "Lena Brandt archived the article.",
  },
  "annotation.removed": {
    data: { annotation },
    detail: {},
    sentence: "Lena Brandt removed the question “Which ones?”.",
  },
  "annotation.restored": {
    data: { annotation },
    detail: {},
    sentence: "Lena Brandt brought back the question “Which ones?”.",
  },
  "annotation.edited": {
    data: { annotation },
    detail: { body: "Which ones?", was: "Which?" },
    sentence: "Lena Brandt changed the question “Which?” to “Which ones?”.",
  },
  "reply.added": {
    data: { reply, annotation },
    detail: { body: "Those on the list." },
    sentence: "Lena Brandt replied to the question “Which ones?”: Those on the list.",
  },
  "reply.edited": {
    data: { reply, claim },
    detail: { body: "Those on page 2.", was: "Those on the list." },
    sentence:
      "Lena Brandt changed the reply “Those on the list.” to claim 3 to “Those on page 2.”.",
  },
  "reply.removed": {
    data: { reply, claim },
    detail: {},
    sentence: "Lena Brandt removed the reply “Those on page 2.” to claim 3.",
  },
  "reply.restored": {
    data: { reply, annotation },
    detail: {},
    sentence:
      "Lena Brandt brought back the reply “Those on page 2.” to the question “Which ones?”.",
  },
  "annotation.reattached": {
    data: { annotation, revision: other },
    detail: { spans: [span], was: [] },
    sentence: "Lena Brandt pointed the question “Which ones?” at new words at “17 countries”.",
  },
  "claim.reattached": {
    data: { claim, revision: other },
    detail: { spans: [span], was: ["17"] },
    sentence: "Lena Brandt pointed claim 3 at “17 countries” instead of “17”.",
  },
  "claim.context_confirmed": {
    data: { claim, revision: other },
    detail: {},
    sentence: "Lena Brandt confirmed that claim 3 stands in its changed sentence.",
  },
  "checklist.marked": {
    data: { claim, item, mark: "checked", was: "open" },
    detail: { wording: "Word for word" },
    sentence: "Lena Brandt ticked “Word for word” on the checklist of claim 3.",
  },
  "evidence.attached": {
    data: { claim, evidence, source, from: "approved", to: "stale" },
    detail: { locator: "p. 2", quote: "seventeen", stance: "supports" },
    sentence:
      "Lena Brandt attached source 2 to claim 3, supporting it. Its approval no longer stands.",
  },
  "evidence.removed": {
    data: { claim, evidence, ...move },
    detail: { reason: "Hearsay" },
    sentence: "Lena Brandt removed source 2 from claim 3: Hearsay.",
  },
  "evidence.restored": {
    data: { claim, evidence, from: "approved", to: "stale" },
    detail: {},
    sentence: "Lena Brandt brought back source 2 for claim 3. Its approval no longer stands.",
  },
  "claim.claimant_set": {
    data: { claim },
    detail: { claimant: { name: "Ministry of Ports", kind: "organisation", role: "", url: "" } },
    sentence: "Lena Brandt noted that “Ministry of Ports” is who claims claim 3.",
  },
  "claim.unassigned": {
    data: { claim, ...move },
    detail: {},
    sentence: "Lena Brandt left claim 3 to nobody.",
  },
  "claim.planned": {
    data: {
      ...{ claim, category: "date", priority: "high", due: "2024-05-17T18:00:00.000Z" },
      was: { category: "number", priority: "high", due: null },
    },
    detail: {},
    sentence:
      "Lena Brandt planned claim 3: the category is Date or time, it is due 2024-05-17 18:00 UTC.",
  },
  "claim.taken_up": {
    data: { claim, ...move },
    detail: { reason: "Withdrawn by mistake" },
    sentence: "Lena Brandt took claim 3 up again, which was withdrawn: Withdrawn by mistake.",
  },
  "expert.asked": {
    data: { claim, request: other, evidence: [evidence], expires: "2024-05-24T10:00:00.000Z" },
    detail: { expert: "Dr Mina Roth", email: "roth@example.org", question: "How many were there?" },
    sentence: "Lena Brandt asked the expert Dr Mina Roth about claim 3: How many were there?",
  },
  "expert.opened": {
    data: { claim, request: other },
    detail: {},
    sentence: "Lena Brandt (the expert who was asked about claim 3) opened the link.",
  },
  "expert.answered": {
    data: { claim, request: other, askedBy: owner, stance: "refutes" },
    detail: { answer: "There were eighteen." },
    sentence:
      "Lena Brandt (the expert who was asked about claim 3) answered, against it: There were eighteen.",
  },
  "expert.revoked": {
    data: { claim, request: other },
    detail: {},
    sentence: "Lena Brandt revoked the link of the expert who was asked about claim 3.",
  },
  "verdict.proposed": {
    data: { claim, verdict: other, number: 1, rating: "verified", disposition: "stands", ...move },
    detail: { label: "Verified", rationale: "It says so." },
    sentence: "Lena Brandt proposed “Verified”, stands, on claim 3.",
  },
  "claim.approved": {
    data: decided,
    detail: { reason: "", ...bound },
    sentence: "Lena Brandt approved claim 3.",
  },
  "break_glass.granted": {
    data: { claim, breakGlass: other, decider: other, expires: "2024-05-18T08:00:00.000Z" },
    detail: { deciderName: "Omar Haddad", reason: "The others are on leave" },
    sentence:
      "Lena Brandt gave Omar Haddad leave to decide on claim 3 alone: The others are on leave.",
  },
  "break_glass.revoked": {
    data: { claim, breakGlass: other },
    detail: {},
    sentence: "Lena Brandt revoked the leave to decide on claim 3 alone.",
  },
  "claim.returned": {
    data: { ...decided, to: "returned" },
    detail: { reason: "Which ones?", ...bound },
    sentence: "Lena Brandt returned claim 3: Which ones?",
  },
};
