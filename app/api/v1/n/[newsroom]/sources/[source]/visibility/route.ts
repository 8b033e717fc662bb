import { setVisibilityOperation } from "#lib/domain/sources/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(setVisibilityOperation);
