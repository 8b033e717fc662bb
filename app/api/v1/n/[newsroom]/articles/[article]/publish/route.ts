import { publishArticleOperation } from "#lib/domain/publication/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(publishArticleOperation);
