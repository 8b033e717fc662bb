import { z } from "zod";
import { done, id, text, time } from "./report-parts.ts";

/** Somebody who was asked before publication, and what came of it. Its words are as the log leaves them. */
export const contact = z.strictObject({
  id,
  number: z.int().positive(),
  /** `right_of_reply` or `source`. */
  purpose: text,
  /** Whether not everybody in the newsroom sees it: then the report says nothing of it. */
  restricted: z.boolean(),
  name: text,
  role: text,
  channel: text,
  address: text,
  question: text,
  /** The ids of the claims that they were asked about; none, where it was about the article as a whole. */
  claims: z.array(id),
  askedAt: time,
  deadline: time,
  state: text,
  /** On which terms they speak. */
  terms: text,
  ...done,
  /** The deadlines of before, the first one first, and why they were moved. */
  moves: z.array(z.strictObject({ was: time, reason: text, ...done })),
  /** When it was noted that a deadline passed without a reply. */
  passed: z.array(time),
  /** What they replied, and what becomes of it in the text. */
  reply: z.strictObject({ body: text, repliedAt: time, ...done }).nullable(),
  use: text,
  place: text,
  /** That they declined, did not reply or could not be reached, or that the question was withdrawn; and why. */
  settled: z.strictObject({ note: text, ...done }).nullable(),
});
export type Contact = z.output<typeof contact>;
