import { importArticleOperation, listArticlesOperation } from "#lib/domain/articles/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listArticlesOperation);

export const POST = operationRoute(importArticleOperation);
