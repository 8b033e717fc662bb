import { reattachClaimOperation } from "#lib/domain/revisions/operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const POST = operationRoute(reattachClaimOperation);
