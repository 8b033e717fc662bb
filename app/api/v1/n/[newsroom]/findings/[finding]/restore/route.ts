import { restoreFindingOperation } from "#lib/domain/findings/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(restoreFindingOperation);
