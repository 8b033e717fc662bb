import { reopenClaim } from "#lib/domain/claims/commands/reopen-claim.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(reopenClaim, { claimId: "claim" });
