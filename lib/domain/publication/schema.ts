import { z } from "zod";
import { written } from "#lib/core/text/written.ts";

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
  url: z.url({ protocol: /^https?$/, error: "Please give the address, with https://." }).max(4_000),
  /** When it went out; now, if nothing is said. */
  publishedAt: z.iso.datetime({ offset: true }).optional(),
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
