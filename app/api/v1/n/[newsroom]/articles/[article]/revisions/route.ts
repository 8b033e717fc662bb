import { editArticleOperation, listRevisionsOperation } from "#lib/domain/revisions/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listRevisionsOperation);

export const POST = operationRoute(editArticleOperation);
