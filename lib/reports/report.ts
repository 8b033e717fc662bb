import { z } from "zod";

/**
 * The report of an article at event N, as one value: what the article's log says up to there, with
 * the log itself. Members are named by id; `people` says who they are. Offsets are UTF-16 units of
 * `revision.text`, times ISO 8601 in UTC with milliseconds.
 */

const id = z.uuid();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.int().positive();
const time = z.iso.datetime({ precision: 3 });
const text = z.string();

/** Who did it, when. */
const done = { by: id, at: time };

const span = z.strictObject({
  start: z.int(),
  end: z.int(),
  exact: text,
  prefix: text,
  suffix: text,
});

const file = z.strictObject({ name: text, mediaType: text, size: z.int(), sha256 });

const source = z.strictObject({
  id,
  number: z.int().positive(),
  kind: text,
  title: text,
  url: text.nullable(),
  note: text.nullable(),
  file: file.nullable(),
  ...done,
});

const article = z.strictObject({
  id,
  title: text,
  byline: z.strictObject({ text, members: z.array(id) }),
  authors: z.array(z.strictObject({ member: id, because: text })),
  language: text,
  direction: z.enum(["ltr", "rtl"]),
  dateline: z.strictObject({
    publishedOn: text,
    publishedTime: text.nullable(),
    timeZone: text,
  }),
  state: text,
  importedBy: id,
  importedAt: time,
  /** What was settled in the text when it was imported. */
  notes: z.array(text),
});

const checks = z.strictObject({
  engine: text,
  rules: z.array(z.strictObject({ id: text, version: z.int() })),
  coverage: z.record(text, z.strictObject({ found: z.int(), checked: z.int() })),
  ...done,
});

const finding = z.strictObject({
  id,
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
  spans: z.array(span),
  ...done,
  resolved: z.strictObject(done).nullable(),
});

const evidence = z.strictObject({
  id,
  source: id,
  stance: text,
  locator: text,
  quote: text,
  ...done,
  removed: z.strictObject({ ...done, reason: text }).nullable(),
});

const verdict = z.strictObject({
  id,
  number: z.int().positive(),
  rating: text,
  label: text,
  rationale: text,
  disposition: text,
  oldText: text.nullable(),
  newText: text.nullable(),
  ...done,
});

const decision = z.strictObject({
  id,
  kind: z.enum(["approve", "return"]),
  verdict: id,
  reason: text,
  /** SHA-256 of the content decided on, salted; empty where the texts were erased. */
  salt: text,
  digest: text,
  ...done,
});

const step = z.strictObject({
  seq,
  type: text,
  from: text.nullable(),
  to: text,
  reason: text.nullable(),
  ...done,
});

const claim = z.strictObject({
  id,
  number: z.int().positive(),
  statement: text,
  category: text,
  priority: text,
  state: text,
  finding: id.nullable(),
  owner: id.nullable(),
  spans: z.array(span),
  evidence: z.array(evidence),
  verdicts: z.array(verdict),
  decisions: z.array(decision),
  /** Every step of its life, the opening included. */
  history: z.array(step),
  ...done,
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
  checks: checks.nullable(),
  findings: z.array(finding),
  annotations: z.array(annotation),
  sources: z.array(source),
  claims: z.array(claim),
  people: z.array(person),
};
/** As it was called when the article was imported. */
const newsroom = { slug: text, name: text };
const revision = { id, number: z.int().positive(), sha256, length: z.int() };

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
    }),
  ),
});

export const reportFormat = "stet-report";

export const reportSchema = z.strictObject({
  format: z.literal(reportFormat),
  version: z.literal(1),
  newsroom: z.strictObject({ id, ...newsroom }),
  /** N: the last event that it takes in. */
  atSeq: seq,
  ...record,
  revision: z.strictObject({ ...revision, text }),
  chain,
  /** SHA-256 of the RFC 8785 text of everything else here. */
  digest: sha256,
});

export type Report = z.output<typeof reportSchema>;
export type Claim = z.output<typeof claim>;
export type Finding = z.output<typeof finding>;
export type Annotation = z.output<typeof annotation>;
export type Source = z.output<typeof source>;
export type Person = z.output<typeof person>;
export type ChainEvent = Report["chain"]["events"][number];
