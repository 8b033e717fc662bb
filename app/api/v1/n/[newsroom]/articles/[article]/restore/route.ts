import { restoreRevision } from "#lib/domain/revisions/commands/restore-revision.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(restoreRevision, { articleId: "article" });
