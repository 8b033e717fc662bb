import { readContactOperation } from "#lib/domain/contacts/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readContactOperation);
