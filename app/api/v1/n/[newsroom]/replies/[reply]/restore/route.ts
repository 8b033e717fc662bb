import { restoreReply } from "#lib/domain/replies/commands/restore-reply.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(restoreReply, { replyId: "reply" });
