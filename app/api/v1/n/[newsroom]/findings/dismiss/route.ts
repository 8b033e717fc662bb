import { dismissFindings } from "#lib/domain/findings/commands/dismiss-findings.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(dismissFindings);
