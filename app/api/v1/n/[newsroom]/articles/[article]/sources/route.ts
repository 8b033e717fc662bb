import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(addSource, { articleId: "article" });
