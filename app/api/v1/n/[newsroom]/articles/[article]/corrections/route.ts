import { applyCorrections } from "#lib/domain/revisions/commands/apply-corrections.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(applyCorrections, { articleId: "article" });
