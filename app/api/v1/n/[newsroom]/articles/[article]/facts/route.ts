import { listFactsOperation } from "#lib/domain/facts/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listFactsOperation);
