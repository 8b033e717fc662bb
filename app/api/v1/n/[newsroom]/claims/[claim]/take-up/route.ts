import { takeUpClaim } from "#lib/domain/claims/commands/take-up-claim.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(takeUpClaim, { claimId: "claim" });
