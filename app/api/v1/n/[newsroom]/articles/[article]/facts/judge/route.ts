import { judgeFactsOperation } from "#lib/domain/facts/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(judgeFactsOperation);
