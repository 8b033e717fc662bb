import { editAnnotation } from "#lib/domain/annotations/commands/edit-annotation.ts";
import { commandRoute } from "#lib/platform/command/http.ts";

export const POST = commandRoute(editAnnotation, { annotationId: "annotation" });
