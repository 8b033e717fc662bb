import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(signOffRevision, { articleId: "article" });
