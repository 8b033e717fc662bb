import { resolveAnnotationOperation } from "#lib/domain/annotations/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(resolveAnnotationOperation);
