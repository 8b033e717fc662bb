import { judgeFacts } from "#lib/domain/facts/commands/judge-facts.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(judgeFacts, { articleId: "article" });
