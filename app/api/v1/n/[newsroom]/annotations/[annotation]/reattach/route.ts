import { reattachAnnotation } from "#lib/domain/revisions/commands/reattach-annotation.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(reattachAnnotation, { annotationId: "annotation" });
