import { z } from "zod";
import { reportEditions } from "#lib/domain/exports/schema.ts";
import { inclusionSchema } from "#lib/engines/checkpoints/inclusion.ts";
import { article } from "./report-article.ts";
import { claim } from "./report-claim.ts";
import { contact } from "./report-contact.ts";
import { done, id, seq, sha256, span, text, time } from "./report-parts.ts";

/**
 * The report of an article at event N, as one value: what the article's log says up to there, with
 * the log itself. Members are named by id; `people` says who they are. Offsets are UTF-16 units of
 * `revision.text`, times ISO 8601 in UTC with milliseconds.
 */

const file = z.strictObject({ name: text, mediaType: text, size: z.int(), sha256 });

const source = z.strictObject({
  id,
  number: z.int().positive(),
  kind: text,
  /** Whether not everybody in the newsroom sees it: then the report withholds what it says. */
  restricted: z.boolean(),
  title: text,
  url: text.nullable(),
  note: text.nullable(),
  file: file.nullable(),
  ...done,
});

/** A revision of the article, without its text. */
const revisionMade = z.strictObject({
  id,
  number: z.int().positive(),
  /** Empty, and no length, where the texts of its event were erased. */
  sha256: text,
  length: z.int(),
  origin: text,
  note: text,
  ...done,
});

const checks = z.strictObject({
  engine: text,
  rules: z.array(z.strictObject({ id: text, version: z.int() })),
  coverage: z.record(text, z.strictObject({ found: z.int(), checked: z.int() })),
  ...done,
});

const finding = z.strictObject({
  id,
  /** The number of the revision that its passages are of. */
  revision: z.int().positive(),
  rule: text,
  ruleVersion: z.int(),
  outcome: text,
  inputKey: text,
  message: text,
  steps: z.array(text),
  tolerance: text,
  suggestions: z.array(text),
  reconciliation: text.nullable(),
  spans: z.array(z.strictObject({ role: text, start: z.int(), end: z.int(), exact: text })),
  /** Whether the last run of the checks still reported it. */
  current: z.boolean(),
  dismissed: z.strictObject({ ...done, reason: text }).nullable(),
  /** The numbers of the claims that it was turned into. */
  claims: z.array(z.int()),
});

const annotation = z.strictObject({
  id,
  kind: text,
  body: text,
  /** None where its words are gone. */
  spans: z.array(span),
  /** What a suggestion puts in place of the words. */
  replacement: text.nullable(),
  /** Who wrote it in the imported file. */
  file: z.strictObject({ author: text, at: text.nullable() }).nullable(),
  /** The number of the revision that took the suggestion over. */
  acceptedIn: z.int().positive().nullable(),
  ...done,
  /** When its writer last changed what it says. */
  edited: time.nullable(),
  resolved: z.strictObject(done).nullable(),
  /** Taken out by its writer or an editor: not part of the article's state, but of its record. */
  removed: z.strictObject(done).nullable(),
});

/** What somebody wrote back to an annotation, or on a claim. */
const reply = z.strictObject({
  id,
  annotation: id.nullable(),
  claim: id.nullable(),
  body: text,
  ...done,
  edited: time.nullable(),
  removed: z.strictObject(done).nullable(),
});

const person = z.strictObject({
  member: id,
  /** As they were called at the last event that names them. */
  name: text,
  /** At the last event that they caused; empty where they caused none. */
  roles: z.array(text),
});

/** What the events say: the part of a report that is replayed from its log. */
const record = {
  article,
  /** All of them, the first one first; only the last one's text is in the report. */
  revisions: z.array(revisionMade),
  checks: checks.nullable(),
  findings: z.array(finding),
  annotations: z.array(annotation),
  sources: z.array(source),
  claims: z.array(claim),
  replies: z.array(reply),
  /** Who was asked before publication; not there where nobody was, or the edition leaves them out. */
  contacts: z.array(contact).optional(),
  people: z.array(person),
};
/** As it was called when the article was imported. */
const newsroom = { slug: text, name: text };
const revision = { id, number: z.int().positive(), sha256: text, length: z.int() };

export const recordSchema = z.strictObject({
  newsroom: z.strictObject(newsroom),
  ...record,
  revision: z.strictObject(revision),
});
export type ArticleRecord = z.output<typeof recordSchema>;

const chain = z.strictObject({
  id,
  head: z.strictObject({ seq, hash: sha256 }),
  events: z.array(
    z.strictObject({
      seq,
      /** The exact RFC 8785 text that was hashed. */
      body: text,
      prevHash: sha256,
      hash: sha256,
      /** The exact text whose salted digest the body holds; both null where it was erased. */
      salt: text.nullable(),
      detail: text.nullable(),
      /**
       * Where a public edition leaves out some of it, how each thing is given that is bound by itself: with its salt
       * (then the one above is that of the rest), or as its digest alone.
       */
      parts: z
        .array(
          z.union([
            z.strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/) }),
            z.strictObject({ digest: sha256 }),
          ]),
        )
        .optional(),
    }),
  ),
});

export const reportFormat = "stet-report";

/** What a public edition leaves out of one kind. */
const omission = z.strictObject({
  what: z.enum([
    "annotations",
    "replies",
    "experts",
    "contacts",
    "source_notes",
    "note_findings",
    "waiting",
    "corrections",
    "objections",
    "names",
    "sentences",
    "documents",
    "salts",
  ]),
  count: z.int(),
  says: text,
});

export const reportSchema = z.strictObject({
  format: z.literal(reportFormat),
  /** 1 in reports of before there were editions, which are internal. */
  version: z.literal([1, 2]),
  newsroom: z.strictObject({ id, ...newsroom }),
  edition: z.enum(reportEditions).optional(),
  /** What the edition leaves out, kind by kind; where nothing can be, not even an empty list. */
  omissions: z.array(omission).optional(),
  /** N: the last event that it takes in. */
  atSeq: seq,
  ...record,
  revision: z.strictObject({ ...revision, text }),
  chain,
  /**
   * By whom the log is witnessed: the public key that signs checkpoints, and the last checkpoint that was made
   * before event N and stands over this log. Reports of earlier versions have none.
   */
  witness: z
    .strictObject({ publicKey: text.nullable(), checkpoint: inclusionSchema.nullable() })
    .optional(),
  /** Said where something is left out that not everybody in the newsroom sees. */
  withheld: text.optional(),
  /** SHA-256 of the RFC 8785 text of everything else here. */
  digest: sha256,
});

export type Report = z.output<typeof reportSchema>;
export type Claim = z.output<typeof claim>;
export type Finding = z.output<typeof finding>;
export type Annotation = z.output<typeof annotation>;
export type Reply = z.output<typeof reply>;
export type Source = z.output<typeof source>;
export type Person = z.output<typeof person>;
export type Omission = z.output<typeof omission>;
export type ChainEvent = Report["chain"]["events"][number];
