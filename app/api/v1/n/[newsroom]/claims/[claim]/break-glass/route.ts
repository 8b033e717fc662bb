import { grantBreakGlass } from "#lib/domain/decisions/commands/grant-break-glass.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(grantBreakGlass, { claimId: "claim" });
