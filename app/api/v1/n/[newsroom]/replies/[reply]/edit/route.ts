import { editReply } from "#lib/domain/replies/commands/edit-reply.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(editReply, { replyId: "reply" });
