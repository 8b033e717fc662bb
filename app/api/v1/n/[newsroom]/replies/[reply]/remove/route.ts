import { removeReply } from "#lib/domain/replies/commands/remove-reply.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(removeReply, { replyId: "reply" });
