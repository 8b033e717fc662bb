import { listEventsOperation } from "#lib/domain/history/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listEventsOperation);
