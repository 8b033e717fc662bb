import { z } from "zod";
import { richText } from "#lib/core/text/rich-text-schema.ts";

/** What the events of the vocabulary are made of. */

export const id = z.uuid();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const name = z.string();

/** Which step a claim or an article took. */
export const moved = { from: z.string(), to: z.string() };
export const maybeMoved = { from: z.string().optional(), to: z.string().optional() };

export const spans = z.array(
  z.strictObject({
    start: z.int(),
    end: z.int(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
);

/** Whom words name that were not told before. */
export const told = { mentions: z.array(id).min(1).optional() };

/** What somebody wrote: the words, and their shape where plain lines have none. */
export const note = { body: z.string(), document: richText.optional() };

/** What a reply answers: an annotation or a claim. */
export const answered = { annotation: id.optional(), claim: id.optional() };

/** An API token: for what and until when, and the bot that it acts as. */
export const tokenMade = {
  data: { token: id, member: id, scopes: z.array(z.string()), expires: z.iso.datetime() },
  detail: { name },
};

/** What a claim's work is planned by. */
/** Who claims something, where that is not the newsroom. */
export const claimant = z.strictObject({
  name,
  kind: z.string(),
  role: z.string(),
  url: z.string(),
});

export const plan = {
  category: z.string(),
  priority: z.string(),
  due: z.iso.datetime().nullable(),
};

/**
 * How great an article's risk was, the signatures that the newsroom's rules asked for at that level, of whom, and which
 * was given; nothing where the risk was ordinary and nothing asked for. Beside the body, as what each is given.
 */
export const needed = {
  data: {
    risk: z.string().optional(),
    needed: z
      .array(
        z.strictObject({
          rule: id,
          level: z.string(),
          members: z.array(id),
          signature: id.optional(),
        }),
      )
      .optional(),
  },
  detail: { labels: z.array(z.string()).optional() },
};

/** What a change brought about in its article: a sign-off that no longer stands. */
export const falls = { article: z.strictObject(moved).optional() };

const changes = z.array(z.strictObject({ removed: z.string(), added: z.string() }));

/** What a revision did to claims, and beside the body where their words are and which it changed. */
export const carriedClaims = {
  data: z.array(
    z.strictObject({
      claim: id,
      outcome: z.string(),
      sameClaim: z.boolean(),
      contextChanged: z.boolean(),
      applied: z.boolean(),
      takenBack: z.literal(true).optional(),
      ...maybeMoved,
    }),
  ),
  detail: z.array(
    z.strictObject({
      was: z.array(z.string()),
      spans,
      changes,
      contextChanges: changes,
      meanings: z.array(z.string()),
      // What suggestions that it took over made of the claim's words.
      suggested: z
        .strictObject({
          disposition: z.enum(["corrected", "cut"]),
          oldText: z.string(),
          newText: z.string(),
        })
        .optional(),
    }),
  ),
};

/** How many facts of each kind there are, and how many of them were tested. */
export const covered = z.record(z.string(), z.strictObject({ found: z.int(), checked: z.int() }));

export const finding = z.strictObject({
  id,
  rule: z.string(),
  ruleVersion: z.int(),
  outcome: z.string(),
  inputKey: z.string(),
  message: z.string(),
  steps: z.array(z.string()),
  tolerance: z.string(),
  suggestions: z.array(z.string()),
  reconciliation: z.string().optional(),
  spans: z.array(
    z.strictObject({ role: z.string(), start: z.int(), end: z.int(), exact: z.string() }),
  ),
});

/** Facts of a text, as they were when a person spoke of them. */
export const facts = z.array(
  z.strictObject({ key: z.string(), kind: z.string(), exact: z.string() }),
);

/** Annotations that came with a file: what they are, and beside the body what they say. */
export const brought = {
  data: z
    .array(z.strictObject({ annotation: id, kind: z.string(), isResolved: z.boolean() }))
    .optional(),
  detail: z
    .array(
      z.strictObject({
        body: z.string(),
        spans,
        replacement: z.string().optional(),
        file: z.strictObject({ author: z.string(), at: z.string().optional() }),
      }),
    )
    .optional(),
};

/** What an editor decides on a claim, and the content that it is bound to. */
export const decided = {
  // `breakGlass`: the leave to decide alone that it was made by.
  data: { claim: id, decision: id, verdict: id, breakGlass: id.optional(), ...moved },
  detail: { reason: z.string(), salt: z.string(), digest: sha256 },
};

/** A draft that was taken in: what it is, and beside the body what it says of itself. */
export const imported = {
  data: { article: id, revision: id, number: z.int(), state: z.string(), brought: brought.data },
  detail: {
    brought: brought.detail,
    newsroom: z.strictObject({ name, slug: z.string() }),
    title: z.string(),
    byline: z.strictObject({
      text: z.string(),
      members: z.array(z.strictObject({ member: id, name })),
    }),
    authors: z.array(z.strictObject({ member: id, name, because: z.string() })),
    language: z.string(),
    direction: z.string(),
    dateline: z.strictObject({
      publishedOn: z.string(),
      publishedTime: z.string().optional(),
      timeZone: z.string(),
    }),
    sha256,
    length: z.int(),
    notes: z.array(z.string()),
  },
};

const aboutExpert = { claim: id, request: id };

/** Somebody outside who is asked about a claim: which evidence they are shown, until when; and what is asked. */
export const expert = {
  about: aboutExpert,
  asked: {
    data: { ...aboutExpert, evidence: z.array(id), expires: z.iso.datetime() },
    detail: { expert: name, email: z.string().optional(), question: z.string() },
  },
};

/** Who alone sees a source, as they were called then. */
export const seenBy = z.array(z.strictObject({ member: id, name }));

const aboutLeave = { claim: id, breakGlass: id };

/** Leave for an editor to decide on a claim alone: to whom, until when; and why. */
export const leave = {
  about: aboutLeave,
  given: {
    data: { ...aboutLeave, decider: id, expires: z.iso.datetime() },
    detail: { deciderName: name, reason: z.string() },
  },
};

/** A source as it was added to the list; `restricted`: not everybody in the newsroom sees it. */
export const addedSource = {
  data: {
    source: id,
    number: z.int(),
    /** Of earlier versions alone: beside the body, it goes with the rest where the source may not be seen. */
    kind: z.string().optional(),
    restricted: z.literal(true).optional(),
  },
  detail: {
    seenBy: seenBy.optional(),
    kind: z.string().optional(),
    title: z.string(),
    url: z.string().optional(),
    note: z.string().optional(),
    file: z.strictObject({ name, mediaType: z.string(), size: z.int(), sha256 }).optional(),
  },
};

/** What was erased, from which events, and the digests of what is left beside each; `parts`: of its open part. */
export const erasure = {
  erasure: id,
  of: z.enum(["person", "source", "outsider"]),
  because: z.enum(["asked", "protection", "law"]),
  member: id.optional(),
  source: id.optional(),
  events: z
    .array(z.strictObject({ seq: z.int(), detail: sha256, parts: sha256.optional() }))
    .min(1),
  // Imported records that held it: they went as a whole.
  records: z.array(id).min(1).optional(),
};
