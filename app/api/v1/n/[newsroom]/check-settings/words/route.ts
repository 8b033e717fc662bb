import { changeWordList } from "#lib/domain/check-settings/commands/change-word-list.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(changeWordList);
