import { listReportsOperation } from "#lib/domain/exports/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listReportsOperation);
