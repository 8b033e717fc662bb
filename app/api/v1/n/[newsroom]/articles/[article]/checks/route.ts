import { runChecks } from "#lib/domain/findings/commands/run-checks.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(runChecks, { articleId: "article" });
