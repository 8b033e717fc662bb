import { restoreFindings } from "#lib/domain/findings/commands/restore-findings.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(restoreFindings);
