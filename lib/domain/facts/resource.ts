import { z } from "zod";
import { id, member, time } from "#lib/platform/api/resource-parts.ts";

/** A fact of the newest revision as the API gives it out, with how it is accounted for. */
export const factResource = z
  .object({
    number: z.int().meta({ description: "Its place among the text's facts, from 1." }),
    key: z.string().meta({ description: "What it is judged by; another where its words change." }),
    kind: z.string(),
    ...{ start: z.int(), end: z.int(), exact: z.string() },
    status: z.enum(["claimed", "not_checkable", "tested", "open"]),
    testedBy: z.array(z.string()).meta({ description: "The checks that tested it." }),
    untestedBecause: z.string().nullable(),
    claims: z.array(z.int()).meta({ description: "The numbers of the claims that cover it." }),
    judgment: z
      .object({ id, reason: z.string(), judgedById: member, createdAt: time })
      .nullable()
      .meta({ description: "That it cannot be checked." }),
  })
  .meta({ id: "Fact" });
