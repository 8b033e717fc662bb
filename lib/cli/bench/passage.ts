import { z } from "zod";

/** Where words stand in the text: UTF-16 units, `end` excluded; both or neither. */
const place = {
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
};

/** One thing that a rule must say of a passage: what it comes to, and the words that state it. */
const expectation = z.strictObject({
  outcome: z.enum(["contradiction", "possible", "consistent", "notice"]),
  stated: z.string().min(1),
  ...place,
});

interface Placed {
  words?: string;
  start?: number;
  end?: number;
}

/** What is wrong with a place that is given for words of a text, if anything. */
function misplaced(text: string, { words, start, end }: Placed): string | undefined {
  if (start === undefined && end === undefined) return undefined;
  if (words === undefined || start === undefined || end === undefined)
    return "“start” and “end” are given both, and with the words there";
  return text.slice(start, end) === words ? undefined : "other words stand there in the text";
}

/**
 * A passage written apart from the rules, and all that the rule in question must flag in it: in all of it, or at the
 * words in question alone (`at`). Where the same words stand twice, their place says which are meant. One that is no
 * rule's file may name its rule.
 */
export const passage = z
  .strictObject({
    id: z.string(),
    text: z.string().min(1),
    published: z.string().optional(),
    timeZone: z.string().optional(),
    language: z.string().optional(),
    sources: z.array(z.string()).optional(),
    rule: z.string().optional(),
    at: z.string().min(1).optional(),
    ...place,
    expected: z.array(expectation),
  })
  .superRefine(({ text, at, start, end, expected }, context) => {
    const hold = (path: (string | number)[], placed: Placed) => {
      const message = misplaced(text, placed);
      if (message) context.addIssue({ code: "custom", path, message });
    };
    hold(["at"], { words: at, start, end });
    for (const [index, one] of expected.entries())
      hold(["expected", index, "stated"], { ...one, words: one.stated });
  });

export type Passage = z.output<typeof passage>;

/** Reads the passages of one file, a JSON object a line. Throws where a line is none. */
export function readPassages(jsonl: string): Passage[] {
  return jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => passage.parse(JSON.parse(line)));
}
