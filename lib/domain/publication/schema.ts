import { z } from "zod";
import { moment } from "#lib/core/moment.ts";
import { written } from "#lib/core/text/written.ts";
import { rangeInput } from "#lib/domain/articles/ranges.ts";
import { errorTypes, severities, stages } from "./corrections.ts";

/** What was checked: all of the text, or some, with what is left out and why. */
export const scopes = ["full", "partial"] as const;
export type CheckingScope = (typeof scopes)[number];

const ofText = {
  articleId: z.uuid(),
  /** The revision that is spoken of: where the article has a newer one, nothing is written. */
  revisionId: z.uuid(),
};
const words = (most: number) => z.string().trim().max(most, "Please write less.");
const reason = written("Please say why.", 2_000);
const address = z
  .url({ protocol: /^https?$/, error: "Please give the address, with https://." })
  .max(4_000);

export const finishCheckingInput = z
  .object({
    ...ofText,
    scope: z.enum(scopes).default("full"),
    leftOut: words(2_000).default(""),
    because: words(2_000).default(""),
  })
  .superRefine(({ scope, leftOut, because }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (scope === "full" && (leftOut || because))
      say("scope", "Where all was checked, nothing is left out.");
    if (scope === "partial" && !leftOut) say("leftOut", "Please say what is left out.");
    if (scope === "partial" && !because) say("because", "Please say why it is left out.");
  });

export const publishInput = z.object({
  ...ofText,
  url: address,
  /** When it went out; now, if nothing is said. */
  publishedAt: moment.optional(),
});

export const reasonedInput = z.object({ articleId: z.uuid(), reason });
export const archiveInput = z.object({ articleId: z.uuid() });

/** The facts of one kind at the end of checking, by how they were accounted for. */
export const coverageFigures = z.array(
  z.strictObject({
    kind: z.string(),
    found: z.int(),
    claimed: z.int(),
    notCheckable: z.int(),
    tested: z.int(),
    open: z.int(),
  }),
);
export type CoverageFigures = z.output<typeof coverageFigures>;

export const openCorrectionInput = z.object({
  ...ofText,
  /** What it is about: a claim, words of the text, both or neither. */
  claimId: z.uuid().optional(),
  range: rangeInput.optional(),
  error: written("Please say what is wrong.", 5_000),
  foundHow: written("Please say how it was found.", 500),
  foundBy: written("Please say who found it.", 300),
  /** Now, if nothing is said. */
  foundAt: moment.optional(),
  severity: z.enum(severities).default("correct"),
  errorType: z.enum(errorTypes).default("other"),
});

export const makeCorrectionInput = z.object({
  ...ofText,
  rootCause: written("Please say how it came about.", 5_000),
  missedAt: z.enum(stages),
  /** The words that were wrong, and those instead; empty where there are none. */
  oldText: words(5_000).default(""),
  newText: words(5_000).default(""),
  notice: written("Please give the notice to the readers.", 5_000),
  /** Where the notice was published. */
  url: address,
  /** The check that would have caught it. */
  rule: z.string().max(60).optional(),
});
