import { askContactOperation, listContactsOperation } from "#lib/domain/contacts/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(listContactsOperation);
export const POST = operationRoute(askContactOperation);
