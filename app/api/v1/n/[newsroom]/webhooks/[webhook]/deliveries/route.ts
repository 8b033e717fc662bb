import { listDeliveriesOperation } from "#lib/domain/webhooks/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listDeliveriesOperation);
