import { z } from "zod";
import { atMost, written } from "#lib/core/text/written.ts";
import { riskLevels } from "./risk.ts";

const level = z.enum(riskLevels);
const reason = written("Please say why.", 2_000);

/** A rule as it is to be: a new one, where none is named. */
export const setRuleInput = z.object({
  ruleId: z.uuid().optional(),
  label: written("Please say as what they sign, such as “Legal”.", 60),
  level,
  members: z
    .array(z.uuid())
    .min(1, "Please name somebody who may sign.")
    .max(50, "Please name 50 people at most.")
    .transform((ids) => [...new Set(ids)]),
});

export const ruleInput = z.object({ ruleId: z.uuid() });
export const setRiskInput = z.object({ articleId: z.uuid(), level, reason });

const ofText = {
  articleId: z.uuid(),
  /** The revision that is signed: where the article has a newer one, nothing is written. */
  revisionId: z.uuid(),
  ruleId: z.uuid(),
};
export const giveSignatureInput = z.object({ ...ofText, reservations: atMost(5_000).default("") });
export const refuseSignatureInput = z.object({ ...ofText, reason });
export const signatureInput = z.object({ articleId: z.uuid(), signatureId: z.uuid() });
