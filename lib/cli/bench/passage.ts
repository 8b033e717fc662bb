import { z } from "zod";

/** One thing that a rule must say of a passage: what it comes to, and the words that state it. */
const expectation = z.strictObject({
  outcome: z.enum(["contradiction", "possible", "consistent", "notice"]),
  stated: z.string().min(1),
});

/**
 * A passage written apart from the rules, and all that the rule in question must flag in it: in all of it, or at the
 * words in question alone (`at`). One that is no rule's file may name its rule.
 */
export const passage = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  published: z.string().optional(),
  timeZone: z.string().optional(),
  language: z.string().optional(),
  sources: z.array(z.string()).optional(),
  rule: z.string().optional(),
  at: z.string().min(1).optional(),
  expected: z.array(expectation),
});

export type Passage = z.output<typeof passage>;

/** Reads the passages of one file, a JSON object a line. Throws where a line is none. */
export function readPassages(jsonl: string): Passage[] {
  return jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => passage.parse(JSON.parse(line)));
}
