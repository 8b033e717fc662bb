import { addSourceOperation, listSourcesOperation } from "#lib/domain/sources/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listSourcesOperation);

export const POST = operationRoute(addSourceOperation);
