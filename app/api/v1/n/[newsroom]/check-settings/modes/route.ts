import { changeRuleModes } from "#lib/domain/check-settings/commands/change-rule-modes.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(changeRuleModes);
