import { z } from "zod";

/**
 * One case of the public suite of Recognizers-Text: a sentence, and what one of its models must
 * find in it. `End` is the last character, not the one after it.
 */
const suiteCase = z.object({
  Input: z.string(),
  /** The moment at which it is said, for dates that count from it. */
  Context: z.object({ ReferenceDateTime: z.string() }).partial().nullish(),
  Results: z.array(
    z.object({
      Text: z.string(),
      TypeName: z.string().optional(),
      Start: z.number(),
      End: z.number(),
      Resolution: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
});

export type SuiteCase = z.infer<typeof suiteCase>;
export type SuiteResult = SuiteCase["Results"][number];

/** Reads one file of the suite. */
export function readSuite(json: string): SuiteCase[] {
  return z.array(suiteCase).parse(JSON.parse(json));
}
