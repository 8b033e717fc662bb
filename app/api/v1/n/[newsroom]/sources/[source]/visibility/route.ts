import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(setVisibility, { sourceId: "source" });
