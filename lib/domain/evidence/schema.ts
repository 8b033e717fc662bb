import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import { type Stance, stances } from "./stances.ts";

const stanceKeys = Object.keys(stances) as [Stance, ...Stance[]];

export const attachEvidenceInput = z.object({
  claimId: z.uuid(),
  sourceId: z.uuid(),
  locator: z.string().trim().max(500).default(""),
  quote: z.string().trim().max(20_000).default(""),
  stance: z.enum(stanceKeys),
});

export const removeEvidenceInput = z.object({
  evidenceId: z.uuid(),
  reason: written("Please say why this evidence is removed.", 2_000),
});

export const restoreEvidenceInput = z.object({ evidenceId: z.uuid() });
