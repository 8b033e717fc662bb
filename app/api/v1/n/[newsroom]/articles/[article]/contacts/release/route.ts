import { releaseContactsOperation } from "#lib/domain/contacts/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(releaseContactsOperation);
