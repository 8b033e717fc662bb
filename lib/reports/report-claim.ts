import { z } from "zod";
import { done, id, seq, span, text } from "./report-parts.ts";

/** A claim in a report, with all that hangs on it. */

const changes = z.array(z.strictObject({ removed: text, added: text }));

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
  /** The leave to decide alone that it was made by, if it was. */
  breakGlass: id.nullable(),
  ...done,
});

/** Leave for one editor to decide alone, which stands in red on the printed report. */
const breakGlass = z.strictObject({
  id,
  decider: id,
  reason: text,
  expires: z.iso.datetime(),
  ...done,
  revoked: z.strictObject(done).nullable(),
});

const step = z.strictObject({
  seq,
  type: text,
  from: text.nullable(),
  to: text,
  reason: text.nullable(),
  ...done,
});

/** What a revision did to a claim that it touched. */
const carry = z.strictObject({
  revision: z.int().positive(),
  outcome: text,
  sameClaim: z.boolean(),
  contextChanged: z.boolean(),
  applied: z.boolean(),
  /** Whether it took back exactly the correction that was approved. */
  takenBack: z.boolean(),
  was: z.array(text),
  changes,
  contextChanges: changes,
  meanings: z.array(text),
  /** What suggestions that it took over made of the claim's words. */
  suggested: z.strictObject({ disposition: text, oldText: text, newText: text }).nullable(),
  confirmed: z.strictObject(done).nullable(),
});

/** How an item of its checklist stands, in the words that it was last answered in. */
const mark = z.strictObject({ item: id, wording: text, mark: text, ...done });

/** What somebody outside was asked, and what they said. */
const expert = z.strictObject({
  id,
  name: text,
  question: text,
  /** The evidence that they were shown. */
  evidence: z.array(id),
  expires: z.iso.datetime(),
  ...done,
  openedAt: z.iso.datetime().nullable(),
  answer: z.strictObject({ body: text, stance: text.nullable(), at: z.iso.datetime() }).nullable(),
  revoked: z.strictObject(done).nullable(),
});

export const claim = z.strictObject({
  id,
  number: z.int().positive(),
  statement: text,
  category: text,
  priority: text,
  /** By when it was to be checked. */
  due: z.iso.datetime().nullable(),
  state: text,
  finding: id.nullable(),
  /** Who claims it; none where nobody but the newsroom does. */
  claimant: z.strictObject({ name: text, kind: text, role: text, url: text }).optional(),
  owner: id.nullable(),
  /** Of the revision that is reported; none where its words are gone. */
  spans: z.array(span),
  carries: z.array(carry),
  evidence: z.array(evidence),
  verdicts: z.array(verdict),
  decisions: z.array(decision),
  breakGlass: z.array(breakGlass),
  checklist: z.array(mark),
  experts: z.array(expert),
  /** Every step of its life, the opening included. */
  history: z.array(step),
  ...done,
});
