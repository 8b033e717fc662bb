import { returnClaim } from "#lib/domain/decisions/commands/return-claim.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(returnClaim, { claimId: "claim" });
