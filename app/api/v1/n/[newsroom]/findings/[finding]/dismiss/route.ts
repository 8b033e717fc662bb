import { dismissFindingOperation } from "#lib/domain/findings/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(dismissFindingOperation);
