import { withdrawClaim } from "#lib/domain/claims/commands/withdraw-claim.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(withdrawClaim, { claimId: "claim" });
