import { readClaimOperation } from "#lib/domain/claims/read-operations.ts";
import { operationRoute } from "#lib/platform/api/operation.ts";

export const GET = operationRoute(readClaimOperation);
