import { revokeBreakGlass } from "#lib/domain/decisions/commands/revoke-break-glass.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(revokeBreakGlass, { breakGlassId: "leave" });
