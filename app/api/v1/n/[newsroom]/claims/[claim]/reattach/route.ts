import { reattachClaim } from "#lib/domain/revisions/commands/reattach-claim.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(reattachClaim, { claimId: "claim" });
