import { dismissFinding } from "#lib/domain/findings/commands/dismiss-finding.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(dismissFinding, { findingId: "finding" });
