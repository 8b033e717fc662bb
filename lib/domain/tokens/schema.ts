import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import { type Scope, scopes } from "#lib/engines/permissions/scopes.ts";

/** For how many days a token can be made. */
export const lifetimesInDays = [7, 30, 90, 365] as const;

const scopeNames = scopes as [Scope, ...Scope[]];

export const makeTokenInput = z.object({
  name: written("Please say what this token is for.", 80),
  scopes: z
    .array(z.enum(scopeNames))
    .min(1, "Please choose what the token may do.")
    .transform((chosen) => scopes.filter((scope) => chosen.includes(scope))),
  days: z.union(
    lifetimesInDays.map((days) => z.literal(days)),
    "Please choose for how long the token holds.",
  ),
});

export const revokeTokenInput = z.object({ tokenId: z.uuid() });
