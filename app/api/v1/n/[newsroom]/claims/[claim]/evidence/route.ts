import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(attachEvidence, { claimId: "claim" });
