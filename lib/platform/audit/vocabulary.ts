import { z } from "zod";
import { contactEvents } from "./contact-events.ts";
import {
  addedSource,
  answered,
  brought,
  carriedClaims,
  claimant,
  covered,
  decided,
  erasure,
  facts,
  falls,
  finding,
  id,
  imported,
  leave,
  maybeMoved,
  moved,
  name,
  note,
  plan,
  seenBy,
  sha256,
  spans,
  tokenMade,
  told,
} from "./event-parts.ts";
import { event } from "./event-shape.ts";
import { expertEvents } from "./expert-events.ts";
import { interchangeEvents } from "./interchange-events.ts";
import { memberEvents } from "./member-events.ts";
import { publicationEvents } from "./publication-events.ts";
import { webhookEvents } from "./webhook-events.ts";

/**
 * Every kind of event there is. `data` goes into the hashed body: ids, states, numbers and keys,
 * never a name or a text. `detail` lies beside the body, which holds only its salted digest.
 * Sentences are made from both, when somebody reads them.
 */

export const vocabulary = {
  "newsroom.founded": event({}, { name, slug: z.string() }),
  ...memberEvents,
  "token.made": event(tokenMade.data, tokenMade.detail),
  "token.revoked": event({ token: id, member: id }, { name }),
  ...webhookEvents,
  "rule_modes.changed": event(
    {
      rules: z.array(z.strictObject({ rule: z.string(), before: z.string(), mode: z.string() })),
    },
    // What the checks were called then, in the same order.
    { titles: z.array(z.string()) },
  ),
  "word_list.changed": event(
    { list: z.string(), version: z.int(), entries: z.int() },
    { added: z.array(z.array(z.string())), removed: z.array(z.array(z.string())) },
  ),
  "checklist.changed": event(
    { category: z.string(), items: z.array(id) },
    // What the items say, in the same order, and what was asked before.
    { wordings: z.array(z.string()), was: z.array(z.string()) },
  ),
  "texts.erased": event(erasure, { reason: z.string() }),
  "search.repaired": event({ entries: z.int() }, {}),
  "job.retried": event({ job: id, queue: z.string() }, {}),
  "job.discarded": event({ job: id, queue: z.string() }, {}),
  ...interchangeEvents,

  "article.imported": event(imported.data, imported.detail),
  "article.revised": event(
    {
      article: id,
      revision: id,
      previous: id,
      number: z.int(),
      origin: z.enum(["edit", "file", "corrections", "restored"]),
      restores: z.int().optional(),
      ...maybeMoved,
      claims: carriedClaims.data,
      annotations: z.array(
        z.strictObject({
          annotation: id,
          outcome: z.string(),
          accepted: z.boolean(),
          reopened: z.boolean().optional(),
        }),
      ),
      brought: brought.data,
    },
    {
      brought: brought.detail,
      note: z.string(),
      sha256,
      length: z.int(),
      authors: z.array(z.strictObject({ member: id, name, because: z.string() })),
      // Of the claims and annotations above, in their order.
      claims: carriedClaims.detail,
      annotations: z.array(z.strictObject({ spans })),
    },
  ),
  ...publicationEvents,
  ...contactEvents,
  "source.added": event(addedSource.data, addedSource.detail),
  "source.visibility_set": event({ source: id, restricted: z.boolean() }, { seenBy }),
  "checks.requested": event({ run: id, revision: id, because: z.enum(["asked", "upgrade"]) }, {}),
  "checks.failed": event({ run: id, revision: id, engine: z.string() }, { reason: z.string() }),
  "checks.run": event(
    { run: id.optional(), revision: id, engine: z.string(), findings: z.int(), ...maybeMoved },
    {
      rules: z.array(z.strictObject({ id: z.string(), version: z.int() })),
      findings: z.array(finding),
      coverage: covered,
    },
  ),
  // What the same run found in the words of these sources. The run to which all of them were given says how much is
  // covered with them.
  "checks.compared": event(
    { run: id, revision: id, sources: z.array(id).min(1), findings: z.int() },
    { findings: z.array(finding), coverage: covered.optional() },
  ),
  // Logs of before findings could be dismissed together hold these; none is recorded any more.
  "finding.dismissed": event({ finding: id }, { inputKey: z.string(), reason: z.string() }),
  "findings.dismissed": event(
    { findings: z.array(id).min(1) },
    { inputKeys: z.array(z.string()), reason: z.string() },
  ),
  "findings.restored": event({ findings: z.array(id).min(1) }, { inputKeys: z.array(z.string()) }),
  "facts.judged": event({ facts: z.int() }, { facts, reason: z.string() }),
  "facts.judgment_withdrawn": event({ facts: z.int() }, { facts }),
  "annotation.added": event(
    { annotation: id, kind: z.string(), revision: id, ...told },
    {
      ...note,
      spans,
      replacement: z.string().optional(),
      file: z.strictObject({ author: z.string(), at: z.string().optional() }).optional(),
    },
  ),
  // `was`: what it said so far.
  "annotation.edited": event({ annotation: id, ...told }, { ...note, was: z.string() }),
  // `was`: the words that it was about so far.
  "annotation.reattached": event(
    { annotation: id, revision: id },
    { spans, was: z.array(z.string()).optional() },
  ),
  "annotation.removed": event({ annotation: id }, {}),
  "annotation.restored": event({ annotation: id }, {}),
  "annotation.resolved": event({ annotation: id }, {}),
  "annotation.reopened": event({ annotation: id }, {}),
  "reply.added": event({ reply: id, ...answered, ...told }, note),
  "reply.edited": event({ reply: id, ...answered, ...told }, { ...note, was: z.string() }),
  "reply.removed": event({ reply: id, ...answered }, {}),
  "reply.restored": event({ reply: id, ...answered }, {}),
  "claim.opened": event(
    {
      claim: id,
      number: z.int(),
      revision: id,
      finding: id.optional(),
      category: z.string(),
      priority: z.string(),
      state: z.string(),
      ...falls,
    },
    { statement: z.string(), spans, claimant: claimant.optional() },
  ),
  "claim.reattached": event(
    { claim: id, revision: id },
    { spans, was: z.array(z.string()).optional() },
  ),
  "claim.context_confirmed": event({ claim: id, revision: id }, {}),
  "claim.assigned": event({ claim: id, owner: id, ...moved }, { ownerName: name }),
  "claim.planned": event({ claim: id, ...plan, was: z.strictObject(plan) }, {}),
  // Somebody, or nobody but the newsroom.
  "claim.claimant_set": event({ claim: id }, { claimant: claimant.nullable() }),
  "claim.unassigned": event({ claim: id, ...moved }, {}),
  "claim.research_started": event({ claim: id, ...moved }, {}),
  "claim.waiting": event({ claim: id, ...moved }, { reason: z.string() }),
  "claim.withdrawn": event({ claim: id, ...moved }, { reason: z.string() }),
  "claim.taken_up": event({ claim: id, ...moved, ...falls }, { reason: z.string() }),
  "claim.reopened": event({ claim: id, ...moved, ...falls }, { reason: z.string() }),
  "checklist.marked": event(
    { claim: id, item: id, mark: z.string(), was: z.string() },
    { wording: z.string() },
  ),
  "evidence.attached": event(
    // Its stance there is of earlier versions alone: beside the body, it goes with the rest where it may not be seen.
    { claim: id, evidence: id, source: id, stance: z.string().optional(), ...maybeMoved, ...falls },
    { locator: z.string(), quote: z.string(), stance: z.string().optional() },
  ),
  "evidence.removed": event(
    { claim: id, evidence: id, ...maybeMoved, ...falls },
    { reason: z.string() },
  ),
  "evidence.restored": event({ claim: id, evidence: id, ...maybeMoved, ...falls }, {}),
  ...expertEvents,
  "verdict.proposed": event(
    {
      claim: id,
      verdict: id,
      number: z.int(),
      rating: z.string(),
      disposition: z.string(),
      ...told,
      ...moved,
    },
    {
      label: z.string(),
      rationale: z.string(),
      document: note.document,
      oldText: z.string().optional(),
      newText: z.string().optional(),
    },
  ),
  "claim.approved": event(decided.data, decided.detail),
  "claim.returned": event(decided.data, decided.detail),
  "break_glass.granted": event(leave.given.data, leave.given.detail),
  "break_glass.revoked": event(leave.about, {}),
};

export type EventType = keyof typeof vocabulary;
export type EventData<T extends EventType> = z.output<(typeof vocabulary)[T]["data"]>;
export type EventDetail<T extends EventType> = z.output<(typeof vocabulary)[T]["detail"]>;

/** What every event's detail also says: who it was, as they were called and what they were then. */
export const actorDetail = z.strictObject({ name, roles: z.array(z.string()) });

/** The body of every event: what is hashed. */
export const eventBody = z.strictObject({
  actor: id,
  at: z.iso.datetime({ precision: 3 }),
  chain: id,
  data: z.record(z.string(), z.json()),
  detail: sha256,
  newsroom: id,
  // The salted digest of what a public edition may give of the detail, as logs had it before they had `parts`.
  open: sha256.optional(),
  // The same, sentence by sentence; logs of before have none.
  parts: sha256.optional(),
  seq: z.int().positive(),
  type: z.string(),
  v: z.literal(1),
});
export type EventBody = z.output<typeof eventBody>;
