import { z } from "zod";
import { id, member, oneOf, sha256, time } from "#lib/platform/api/resource-parts.ts";
import { riskLevels } from "./risk.ts";

const level = oneOf(riskLevels);

/** A rule as the API gives it out. */
export const signerRuleResource = z
  .object({
    id,
    label: z.string().meta({ description: "As what they sign, such as `Legal`." }),
    level: level.meta({ description: "From this level of risk on." }),
    members: z.array(member).meta({ description: "Any one of whom signs." }),
    createdAt: time,
  })
  .meta({ id: "SignerRule" });

/** How an article stands with its extra signers. */
export const signingResource = z
  .object({
    risk: level,
    needed: z.array(
      z.object({
        ruleId: id,
        label: z.string(),
        level,
        members: z.array(member),
        signatureId: id.nullable().meta({ description: "The one that was given and stands." }),
      }),
    ),
    signatures: z.array(
      z.object({
        id,
        ruleId: id,
        label: z.string(),
        kind: oneOf(["given", "objection"]),
        words: z.string().meta({ description: "Reservations; of an objection, why." }),
        sha256,
        signedById: member,
        createdAt: time,
        withdrawnAt: time.nullable(),
        stands: z.boolean(),
      }),
    ),
  })
  .meta({ id: "Signing" });
