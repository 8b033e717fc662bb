import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readArticleOperation);
