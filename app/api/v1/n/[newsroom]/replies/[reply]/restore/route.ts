import { restoreReplyOperation } from "#lib/domain/replies/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(restoreReplyOperation);
