import { z } from "zod";
import { noteInput } from "#lib/core/text/rich-text-schema.ts";
import { isWritten } from "#lib/core/text/written.ts";
import { rangesInput } from "#lib/domain/articles/ranges.ts";

export const annotationKinds = ["comment", "question", "suggestion", "highlight"] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** Plain words, or a document. */
const body = noteInput(10_000);

/** What needs words of its own: a suggestion has those that it suggests, a highlight those that it is on. */
const needsBody = (kind: string) => kind === "comment" || kind === "question";
export const bodyMissing = "Please write something first.";
export const lacksBody = (kind: string, said: string) => needsBody(kind) && !isWritten(said);

export const addAnnotationInput = z
  .object({
    articleId: z.uuid(),
    revisionId: z.uuid(),
    kind: z.enum(annotationKinds),
    /** A suggestion needs no more than its words, a highlight nothing. */
    body,
    /** What a suggestion puts in place of the words; empty to cut them. */
    replacement: z.string().max(20_000).optional(),
    ranges: rangesInput.min(1, "Please mark the words that this is about."),
  })
  .superRefine(({ kind, body, replacement, ranges }, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (lacksBody(kind, body.text)) complain("body", bodyMissing);
    if (kind !== "suggestion") {
      if (replacement !== undefined) complain("replacement", "Only a suggestion replaces words.");
      return;
    }
    if (replacement === undefined) complain("replacement", "Please write the words you suggest.");
    if (ranges.length > 1) complain("ranges", "Please mark one passage to be replaced.");
    if (replacement === ranges[0]?.exact)
      complain("replacement", "These are the words that stand there.");
  });

export const annotationInput = z.object({ annotationId: z.uuid() });

export const editAnnotationInput = annotationInput.extend({ body });
