import { readClearanceOperation } from "#lib/domain/clearance/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readClearanceOperation);
