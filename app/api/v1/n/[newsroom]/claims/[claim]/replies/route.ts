import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(addReply, { claimId: "claim" });
