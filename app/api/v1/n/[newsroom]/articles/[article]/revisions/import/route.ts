import { importRevisionOperation } from "#lib/domain/revisions/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(importRevisionOperation);
