import { z } from "zod";
import { id, member, oneOf, sha256, span, time } from "#lib/platform/api/resource-parts.ts";
import { categories, priorities } from "./categories.ts";
import { dispositionKeys, ratingKeys } from "./verdicts.ts";
import { claimStates } from "./workflow.ts";

const keysOf = <Key extends string>(table: Record<Key, string>) => Object.keys(table) as Key[];

export const verdictResource = z
  .object({
    id,
    number: z.int(),
    rating: oneOf(ratingKeys),
    label: z.string().meta({ description: "What the rating was called when it was given." }),
    rationale: z.string(),
    disposition: oneOf(dispositionKeys),
    oldText: z.string().nullable(),
    newText: z.string().nullable(),
    proposedById: member,
    createdAt: time,
  })
  .meta({ id: "Verdict" });

export const decisionResource = z
  .object({
    id,
    claimId: id,
    verdictId: id,
    kind: oneOf(["approve", "return"]),
    reason: z.string(),
    digest: sha256.or(z.literal("")).meta({ description: "Of all that it rests on, salted." }),
    salt: z.string(),
    breakGlassId: id.nullable(),
    decidedById: member,
    createdAt: time,
  })
  .meta({ id: "Decision" });

/** A claim as the API gives it out; its spans are of the article's newest revision. */
export const claimResource = z
  .object({
    id,
    articleId: id,
    number: z.int(),
    statement: z.string(),
    category: oneOf(keysOf(categories)),
    priority: oneOf(keysOf(priorities)),
    state: oneOf(claimStates),
    dueAt: time.nullable(),
    findingId: id.nullable(),
    claimant: z
      .object({
        name: z.string(),
        kind: z.string(),
        role: z.string().optional(),
        url: z.string().optional(),
      })
      .nullable()
      .meta({ description: "Who claims it, where that is not the newsroom." }),
    ownerId: member.nullable(),
    openedById: member,
    createdAt: time,
    spans: z.array(span),
    verdicts: z.array(verdictResource),
    decisions: z.array(decisionResource),
    evidenceIds: z
      .array(id)
      .meta({ description: "What it rests on now, as far as one may see it." }),
    marks: z.array(z.object({ itemId: id, mark: z.string(), markedById: member, markedAt: time })),
    leaves: z
      .array(z.object({ id, deciderId: member, expiresAt: time, revokedAt: time.nullable() }))
      .meta({ description: "Leave that was given to decide on it alone." }),
  })
  .meta({ id: "Claim" });
