import { finishChecking } from "#lib/domain/publication/commands/finish-checking.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(finishChecking, { articleId: "article" });
