import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(proposeVerdict, { claimId: "claim" });
