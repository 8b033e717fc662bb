import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(addAnnotation, { articleId: "article" });
