import { searchOperation } from "#lib/domain/search/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(searchOperation);
