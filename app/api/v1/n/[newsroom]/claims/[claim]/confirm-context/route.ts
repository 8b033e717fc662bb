import { confirmContext } from "#lib/domain/revisions/commands/confirm-context.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(confirmContext, { claimId: "claim" });
