import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(approveClaim, { claimId: "claim" });
