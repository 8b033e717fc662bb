import { countUnreadOperation } from "#lib/domain/notifications/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(countUnreadOperation);
