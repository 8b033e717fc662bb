import { listDecisionsOperation } from "#lib/domain/decisions/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listDecisionsOperation);
