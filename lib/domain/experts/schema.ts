import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import { emailField } from "#lib/domain/members/schema.ts";
import { linkDays } from "./link-days.ts";

export const askExpertInput = z.object({
  claimId: z.uuid(),
  name: written("Please give the expert’s name.", 120),
  email: z
    .literal("")
    .transform(() => undefined)
    .or(emailField)
    .optional(),
  question: written("Please write what you ask.", 5_000),
  evidenceIds: z
    .array(z.uuid())
    .max(100)
    .default([])
    .transform((ids) => [...new Set(ids)]),
  days: z.union(linkDays.map((days) => z.literal(days))).default(7),
});

export const revokeExpertInput = z.object({ requestId: z.uuid() });

export const openExpertInput = z.object({});

export const answerExpertInput = z.object({
  body: written("Please write your answer.", 20_000),
  stance: z
    .literal("")
    .transform(() => undefined)
    .or(z.enum(["supports", "refutes", "context"]))
    .optional(),
});
